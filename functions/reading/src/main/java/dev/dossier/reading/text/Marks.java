package dev.dossier.reading.text;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Patches;
import dev.dossier.reading.image.Patches.Patch;
import dev.dossier.reading.image.Tones;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The dots and accents above the letters of a line, counted in the picture and in what was read: readers leave out the
 * marks of languages that they were not taught, and are sure of themselves all the same.
 */
final class Marks {

    /** Letters are higher than this share of their line. */
    private static final double LETTER = 0.3;

    /** Marks are lower than this share of a letter's height, ... */
    private static final double LOW = 0.62;

    /** ... have more ink than this share of its square, ... */
    private static final double SPECK = 0.012;

    /** ... and stand no farther above a capital or a small letter. */
    private static final double ABOVE_CAPITALS = 0.26;

    private static final double ABOVE_SMALL = 0.5;

    /** How far a mark may reach down beside its letter. */
    private static final double SUNK = 0.15;

    /** ... or across the ends of it, in heights of a letter. */
    private static final double ASIDE = 0.1;

    /** Marks on one patch that stand farther apart are those of two letters that touch. */
    private static final double APART = 0.9;

    /** A capital that reaches so much higher than those beside it has grown together with its mark. */
    private static final double GROWN = 0.14;

    private final double line;
    private final boolean capitals;
    private final int middle;
    private final List<Patch> patches;

    /**
     * The marks of a line.
     *
     * @param strip the line, level, in the middle of room above and below
     * @param line its height, in pixels
     * @param capitals whether all its letters are capitals
     */
    Marks(Gray strip, double line, boolean capitals) {
        this.line = line;
        this.capitals = capitals;
        this.middle = strip.height() / 2;
        int dark = Tones.otsu(strip);
        boolean[] ink = new boolean[strip.width() * strip.height()];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (strip.pixels()[i] & 0xff) <= dark;
        }
        this.patches = Patches.of(ink, strip.width(), 1);
    }

    /** Tells which points of the picture belong to other writing. */
    interface Elsewhere {
        boolean isAt(double x, double y);
    }

    /** How many letters of {@code text} have a dot or an accent above them. */
    static int of(String text) {
        return (int) Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Marks::isMarked)
                .count();
    }

    private static boolean isMarked(int letter) {
        return letter == 'i'
                || letter == 'j'
                || Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                        .codePoints()
                        .anyMatch(mark -> mark >= 0x300 && mark <= 0x314);
    }

    /** How many letters of the line have a mark above them. */
    int count(Elsewhere elsewhere) {
        List<Box> letters = patches.stream()
                .map(Patch::box)
                .filter(box -> box.top() < middle && box.bottom() > middle && box.height() > LETTER * line)
                .sorted(Comparator.comparingInt(Box::left))
                .toList();
        if (letters.isEmpty()) {
            return 0;
        }
        double high = median(letters.stream().mapToInt(Box::height));
        List<Box> marks = patches.stream()
                .filter(patch -> patch.box().top() > 0 && patch.pixels() >= SPECK * high * high)
                .map(Patch::box)
                .filter(box ->
                        box.height() < LOW * high && !elsewhere.isAt(across(box), (box.top() + box.bottom()) / 2.0))
                .toList();
        int marked = 0;
        for (int i = 0; i < letters.size(); i++) {
            Box letter = letters.get(i);
            int own = count(
                    marks.stream().filter(mark -> isAbove(mark, letter, high)).toList(), high);
            marked += own == 0 && capitals && isGrown(letters, i, GROWN * high) ? 1 : own;
        }
        return marked;
    }

    /** True if a letter reaches higher than those beside it, which in a line that slopes are the ones to compare with. */
    private static boolean isGrown(List<Box> letters, int at, double least) {
        int top = letters.get(at).top();
        boolean overLast = at == 0 || letters.get(at - 1).top() - top > least;
        boolean overNext = at == letters.size() - 1 || letters.get(at + 1).top() - top > least;
        return letters.size() > 1 && overLast && overNext;
    }

    private boolean isAbove(Box mark, Box letter, double high) {
        double gap = letter.top() - mark.bottom();
        return gap > -SUNK * high
                && gap < (capitals ? ABOVE_CAPITALS : ABOVE_SMALL) * high
                && across(mark) > letter.left() - ASIDE * high
                && across(mark) < letter.right() + ASIDE * high;
    }

    private static double across(Box box) {
        return (box.left() + box.right()) / 2.0;
    }

    /** How many letters {@code marks} stand on: both dots of a diaeresis stand on one. */
    private static int count(List<Box> marks, double high) {
        double[] middles = marks.stream().mapToDouble(Marks::across).sorted().toArray();
        int count = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (double middle : middles) {
            if (middle - last > APART * high) {
                count++;
                last = middle;
            }
        }
        return count;
    }

    private static double median(IntStream values) {
        int[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
