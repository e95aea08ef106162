package dev.dossier.reading.text;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Joins what several looks at a page read: of each place what was read most surely, and less surely than that where
 * another look read something else.
 */
final class WordVote {

    /** Words share at least so much of the narrower one's width, and so much of the lower one's height, 0 to 1. */
    private static final double SAME_COLUMN = 0.2;

    private static final double SAME_ROW = 0.5;

    /** The same letters in this share of the wider one's width are the same word, however high their boxes are. */
    private static final double SAME_WORD = 0.6;

    /** Other words that differ more in height than this do not stand at the same place: one of them is no word. */
    private static final double SAME_HEIGHT = 1.8;

    /** A word that only other looks saw is believed from this confidence on; most of what is less sure is background. */
    private static final double SEEN = 0.55;

    /** The first look is believed alone with this, ... */
    private static final double LIKELY = 0.3;

    /** ... if it saw more letters than this. */
    private static final int SHORT = 3;

    /** A word that is as sure as this stands where it was seen. */
    private static final double SURE = 0.85;

    /** A word that covers more than this share of another, 0 to 1, cannot be beside it. */
    private static final double REACHES_IN = 0.25;

    /** A word that is less sure than this says nothing against another. */
    private static final double DENIES = 0.6;

    /** What another reading takes from the confidence, if as much speaks for it. */
    private static final double DOUBT = 0.35;

    /** What a reading of several words must have ahead of one of fewer, in letters. */
    private static final double PARTED = 0.6;

    /** A word with accents is not higher than this many times the same word without. */
    private static final double WITH_ACCENT = 1.5;

    /** Words of a line do not stand farther from one another than this, in heights. */
    private static final double GAP = 1.7;

    private static final Comparator<Word> FROM_LEFT =
            Comparator.comparingInt(word -> word.box().left());

    /** A word that a look saw in one of its lines. */
    private record Seen(int look, int line, Word word) {}

    /** A word that was decided on; it belongs to a line of the first look, or to {@link #NO_LINE}. */
    private record Decided(int line, Word word) {}

    private static final int NO_LINE = -1;

    private final List<Seen> words = new ArrayList<>();
    private int[] group = new int[0];

    private WordVote() {}

    /**
     * The words of all {@code looks} as lines.
     *
     * @param looks the first is believed where it is alone
     * @param degrees the slope of the lines, clockwise
     */
    static List<TextLine> of(List<List<TextLine>> looks, double degrees) {
        WordVote vote = new WordVote();
        for (int look = 0; look < looks.size(); look++) {
            for (int line = 0; line < looks.get(look).size(); line++) {
                for (Word word : looks.get(look).get(line).words()) {
                    vote.words.add(new Seen(look, line, word));
                }
            }
        }
        vote.words.removeIf(
                new ArrayList<>(vote.words).stream().filter(vote::isOutdone).toList()::contains);
        vote.join();
        return lines(vote.decided(looks.size()), degrees);
    }

    /** An unsure word that reaches into a sure one of another look is a misreading, maybe of two lines at once. */
    private boolean isOutdone(Seen seen) {
        return seen.word().confidence().fraction() < DENIES
                && words.stream()
                        .anyMatch(other -> other.look() != seen.look()
                                && other.word().confidence().fraction() >= SURE
                                && other.word().box().overlap(seen.word().box())
                                        > REACHES_IN * other.word().box().area());
    }

    /** Words that stand at the same place get the same group. */
    private void join() {
        group = new int[words.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                if (words.get(i).look() != words.get(j).look() && isSamePlace(words.get(i), words.get(j))) {
                    group[root(i)] = root(j);
                }
            }
        }
    }

    private int root(int member) {
        int at = member;
        while (group[at] != at) {
            at = group[at];
        }
        return at;
    }

    private static boolean isSamePlace(Seen one, Seen other) {
        Box a = one.word().box();
        Box b = other.word().box();
        int wide = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        int high = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        boolean same = wide > SAME_WORD * Math.max(a.width(), b.width())
                && letters(one).equals(letters(other));
        return wide > SAME_COLUMN * Math.min(a.width(), b.width())
                && high > SAME_ROW * Math.min(a.height(), b.height())
                && (same || Math.max(a.height(), b.height()) < SAME_HEIGHT * Math.min(a.height(), b.height()));
    }

    private static String letters(Seen seen) {
        String letters = Words.letters(List.of(seen.word()));
        return letters.isEmpty() ? seen.word().text() : letters;
    }

    private List<Decided> decided(int looks) {
        Map<Integer, List<Seen>> groups = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            groups.computeIfAbsent(root(i), g -> new ArrayList<>()).add(words.get(i));
        }
        List<Decided> decided = new ArrayList<>();
        for (List<Seen> seen : groups.values()) {
            int line = seen.stream()
                    .filter(s -> s.look() == 0)
                    .mapToInt(Seen::line)
                    .min()
                    .orElse(NO_LINE);
            best(seen, looks).forEach(word -> decided.add(new Decided(line, word)));
        }
        return decided;
    }

    /** What one look read at a place. */
    private record Reading(int look, List<Word> words) {

        String letters() {
            return Words.letters(words);
        }

        double confidence() {
            return Words.confidence(words);
        }

        int height() {
            return words.stream().mapToInt(word -> word.box().height()).max().orElse(0);
        }

        /** Sure letters count for it, unsure ones and parted words against it. */
        double weight() {
            return (confidence() - 0.5) * letters().length() - PARTED * words.size();
        }
    }

    private static List<Word> best(List<Seen> seen, int looks) {
        List<Reading> readings = new ArrayList<>();
        for (int look = 0; look < looks; look++) {
            int own = look;
            List<Word> words = seen.stream()
                    .filter(s -> s.look() == own)
                    .map(Seen::word)
                    .sorted(FROM_LEFT)
                    .toList();
            if (!words.isEmpty()) {
                readings.add(new Reading(look, words));
            }
        }
        Reading heaviest = Collections.max(readings, Comparator.comparingDouble(Reading::weight));
        Reading best = clearest(readings.stream()
                .filter(reading -> reading.letters().equals(heaviest.letters()))
                .toList());
        double sure = heaviest.confidence();
        if (readings.size() == 1) {
            return best.confidence() >= SEEN || isLikely(best) ? best.words() : List.of();
        }
        double supports = 0;
        double denies = 0;
        for (Reading other : readings) {
            boolean same = other.letters().equals(best.letters());
            supports += same ? other.confidence() : 0;
            denies += !same && other.confidence() >= DENIES ? other.confidence() : 0;
        }
        double left = denies == 0 ? 1 : 1 - DOUBT * denies / Math.max(denies, supports);
        return best.words().stream()
                .map(word -> new Word(
                        word.text(),
                        word.box(),
                        new Confidence(Math.max(word.confidence().fraction(), sure) * left)))
                .toList();
    }

    /**
     * Of readings that say the same the one in the fewest words, and of these the first whose box is not much too high: it
     * would lie in the way of the line above. Accents make a box a third higher and belong to it.
     */
    private static Reading clearest(List<Reading> same) {
        int lowest = same.stream().mapToInt(Reading::height).min().orElse(0);
        return same.stream()
                .filter(reading -> reading.height() <= WITH_ACCENT * lowest)
                .min(Comparator.comparingInt(reading -> reading.words().size()))
                .orElseGet(same::getFirst);
    }

    /** Only the first look is believed with less, and never about a few letters, which is what backgrounds look like. */
    private static boolean isLikely(Reading alone) {
        return alone.look() == 0 && alone.letters().length() > SHORT && alone.confidence() >= LIKELY;
    }

    /** The lines of the first look, and words that it did not see where they stand close to others in a row. */
    private static List<TextLine> lines(List<Decided> decided, double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        SortedMap<Integer, List<Word>> known = new TreeMap<>();
        List<Word> others = new ArrayList<>();
        for (Decided one : decided) {
            if (one.line() == NO_LINE) {
                others.add(one.word());
            } else {
                known.computeIfAbsent(one.line(), n -> new ArrayList<>()).add(one.word());
            }
        }
        List<List<Word>> lines = new ArrayList<>();
        known.values().forEach(line -> lines.addAll(rows(line, slope)));
        others.sort(FROM_LEFT);
        for (Word word : others) {
            lines.stream()
                    .filter(line -> line.stream()
                            .anyMatch(near ->
                                    follows(near.box(), word.box(), slope) || follows(word.box(), near.box(), slope)))
                    .findFirst()
                    .ifPresentOrElse(line -> line.add(word), () -> lines.add(new ArrayList<>(List.of(word))));
        }
        lines.forEach(line -> line.sort(FROM_LEFT));
        return joined(lines, slope).stream()
                .map(line -> new TextLine(line, degrees))
                .toList();
    }

    /** What a look took for one line, parted where its words do not stand beside one another. */
    private static List<List<Word>> rows(List<Word> line, double slope) {
        List<List<Word>> rows = new ArrayList<>();
        line.sort(FROM_LEFT);
        for (Word word : line) {
            rows.stream()
                    .filter(row -> isBeside(row.getLast().box(), word.box(), slope))
                    .findFirst()
                    .ifPresentOrElse(row -> row.add(word), () -> rows.add(new ArrayList<>(List.of(word))));
        }
        return rows;
    }

    /** Lines of which one goes on where another one ends are one line. */
    private static List<List<Word>> joined(List<List<Word>> lines, double slope) {
        List<List<Word>> left = new ArrayList<>(lines);
        List<List<Word>> joined = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Word> line = left.removeFirst();
            Optional<List<Word>> before = Stream.concat(left.stream(), joined.stream())
                    .filter(other ->
                            follows(other.getLast().box(), line.getFirst().box(), slope))
                    .findFirst();
            before.ifPresentOrElse(other -> other.addAll(line), () -> joined.add(line));
        }
        return joined;
    }

    private static boolean follows(Box last, Box next, double slope) {
        int height = Math.max(last.height(), next.height());
        int gap = next.left() - last.right();
        return gap > -0.5 * height && gap < GAP * height && isBeside(last, next, slope);
    }

    /** True if two words stand in one row, wherever in it. */
    private static boolean isBeside(Box one, Box other, double slope) {
        double across = ((other.left() + other.right()) - (one.left() + one.right())) / 2.0;
        double drop = ((other.top() + other.bottom()) - (one.top() + one.bottom())) / 2.0 - slope * across;
        return Math.abs(drop) < 0.5 * Math.min(one.height(), other.height());
    }
}
