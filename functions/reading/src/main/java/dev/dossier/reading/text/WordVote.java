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
import java.util.SortedMap;
import java.util.TreeMap;

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
                    .sorted(WordRows.FROM_LEFT)
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
        return new WordRows(slope)
                .of(known.values(), others).stream()
                        .map(line -> new TextLine(line, degrees))
                        .toList();
    }
}
