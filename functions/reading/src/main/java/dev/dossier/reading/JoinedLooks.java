package dev.dossier.reading;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several looks at a page that is written from right to left: each misses words that stand alone, and melts figures. */
final class JoinedLooks {

    /** Words that share more of their place than this, 0 to 1, are the same word. */
    private static final double OVERLAP = 0.1;

    private static final double SAME_PLACE = 0.5;

    /** Words of one line stand nearer to each other than this many of their heights. */
    private static final double BETWEEN_WORDS = 0.8;

    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+");

    /** Fewer letters may be dust, and stay a line of their own. */
    private static final int SHORT = 3;

    private JoinedLooks() {}

    /** The lines of the first look, with what each other one adds. */
    static List<TextLine> of(List<List<TextLine>> looks) {
        return looks.stream().reduce(List.of(), JoinedLooks::with);
    }

    private static List<TextLine> with(List<TextLine> lines, List<TextLine> others) {
        List<Box> taken = words(lines).map(Word::box).toList();
        List<TextLine> all = new ArrayList<>();
        for (TextLine line : lines) {
            all.add(new TextLine(
                    line.words().stream().map(word -> fuller(word, others)).toList(), line.degrees()));
        }
        for (TextLine other : others) {
            List<Word> added = other.words().stream()
                    .filter(word -> taken.stream()
                            .noneMatch(box -> box.overlap(word.box())
                                    > OVERLAP * word.box().area()))
                    .toList();
            if (!added.isEmpty()) {
                add(new TextLine(added, other.degrees()), all);
            }
        }
        return all;
    }

    /** Adds words to the line that they stand in, or as a line of their own, as figures are, which may be dust. */
    private static void add(TextLine added, List<TextLine> lines) {
        boolean isWritten =
                added.text().codePoints().filter(Character::isLetter).count() >= SHORT;
        for (int i = 0; i < lines.size() && isWritten; i++) {
            TextLine line = lines.get(i);
            if (isOneRow(line.box(), added.box())) {
                List<Word> joined = Stream.concat(line.words().stream(), added.words().stream())
                        .sorted(Comparator.comparingInt(word -> word.box().left()))
                        .toList();
                lines.set(i, new TextLine(joined, line.degrees()));
                return;
            }
        }
        lines.add(added);
    }

    private static boolean isOneRow(Box one, Box other) {
        int high = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        int apart = Math.max(one.left(), other.left()) - Math.min(one.right(), other.right());
        int height = Math.min(one.height(), other.height());
        return high > SAME_PLACE * height && apart < BETWEEN_WORDS * height;
    }

    /** What another look read in the place of a number, if it saw more figures: alike neighbours melt into one. */
    private static Word fuller(Word word, List<TextLine> others) {
        return FIGURES.matcher(word.text()).matches()
                ? words(others)
                        .filter(other -> other.box().overlap(word.box())
                                        > SAME_PLACE
                                                * Math.min(
                                                        word.box().area(),
                                                        other.box().area())
                                && FIGURES.matcher(other.text()).matches()
                                && other.text().length() > word.text().length())
                        .findFirst()
                        .orElse(word)
                : word;
    }

    private static Stream<Word> words(List<TextLine> lines) {
        return lines.stream().flatMap(line -> line.words().stream());
    }
}
