package dev.dossier.reading.text;

import dev.dossier.reading.image.Gray;
import java.util.Arrays;

/** The space above a line of capitals, where their accents stand. */
final class Headroom {

    /** Ink is darker than this grey value. */
    private static final int DARK = 128;

    /** A row with this share of a usual row's ink belongs to the letters. */
    private static final double LETTERS = 0.35;

    /** Accents stand between these distances above the letters, in heights of a letter. */
    private static final double NEAREST = 0.07;

    private static final double FARTHEST = 0.4;

    /** A mark has more ink than this share of the square of a letter's height. */
    private static final double SPECK = 0.004;

    private Headroom() {}

    /**
     * True if surely nothing stands above the letters of {@code strip}; false if something does, or if it cannot be told.
     *
     * @param strip one line of capitals, with some space around
     */
    static boolean isBare(Gray strip) {
        int[] ink = new int[strip.height()];
        for (int y = 0; y < strip.height(); y++) {
            for (int x = 0; x < strip.width(); x++) {
                ink[y] += strip.at(x, y) < DARK ? 1 : 0;
            }
        }
        int usual = usual(ink);
        int middle = strip.height() / 2;
        int top = middle;
        while (top > 0 && ink[top - 1] >= LETTERS * usual) {
            top--;
        }
        int bottom = middle;
        while (bottom < strip.height() && ink[bottom] >= LETTERS * usual) {
            bottom++;
        }
        int letter = bottom - top;
        int from = (int) Math.round(top - FARTHEST * letter);
        int to = (int) Math.round(top - NEAREST * letter);
        if (usual == 0 || letter < strip.height() / 3 || from < 0 || to - from < 4) {
            return false;
        }
        int above = Arrays.stream(ink, from, to).sum();
        return above <= SPECK * letter * letter;
    }

    /** The ink of most rows through the middle. */
    private static int usual(int[] ink) {
        int[] middle =
                Arrays.copyOfRange(ink, ink.length * 2 / 5, Math.max(ink.length * 2 / 5 + 1, ink.length * 3 / 5));
        Arrays.sort(middle);
        return middle[middle.length / 2];
    }
}
