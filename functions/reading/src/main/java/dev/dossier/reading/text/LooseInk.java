package dev.dossier.reading.text;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Tones;
import java.util.List;

/** Writing right beside words that was not read: a value may have lost its beginning or its end. */
final class LooseInk {

    /** Where the next or the last letter of a value would stand, in heights of its box. */
    private static final double NEAREST = 0.25;

    private static final double FARTHEST = 1.25;

    /** Frames and dotted lines are not counted at the edges, in heights. */
    private static final double EDGE = 0.15;

    /** A column of pixels through a letter is dark from this share of it on, and never as dark as a rule. */
    private static final double LEAST = 0.08;

    private static final double MOST = 0.85;

    /** Letters leave so much of the columns white at most, and no fewer dark ones than this, 0 to 1. */
    private static final double LETTERS = 0.4;

    private LooseInk() {}

    /**
     * True if something like letters stands right before or behind {@code place}.
     *
     * @param words the places of all words that were read
     */
    static boolean isBeside(Gray page, Box place, List<Box> words) {
        int height = place.height();
        if (height < 4) {
            return false;
        }
        Gray own = page.crop(
                place.left(),
                place.top(),
                Math.min(page.width(), place.right()),
                Math.min(page.height(), place.bottom()));
        int dark = Tones.otsu(own);
        int near = (int) Math.round(NEAREST * height);
        int far = (int) Math.round(FARTHEST * height);
        int edge = (int) Math.round(EDGE * height);
        int top = place.top() + edge;
        int bottom = Math.min(page.height(), place.bottom() - edge);
        Box before = new Box(Math.max(0, place.left() - far), top, Math.max(0, place.left() - near), bottom);
        int right = Math.min(page.width(), place.right() + near);
        Box behind = new Box(right, top, Math.max(right, Math.min(page.width(), place.right() + far)), bottom);
        return isWritten(page, before, dark, words) || isWritten(page, behind, dark, words);
    }

    private static boolean isWritten(Gray page, Box place, int dark, List<Box> words) {
        if (place.isEmpty() || words.stream().anyMatch(word -> word.overlap(place) > 0)) {
            return false;
        }
        int written = 0;
        for (int x = place.left(); x < place.right(); x++) {
            int ink = 0;
            for (int y = place.top(); y < place.bottom(); y++) {
                ink += page.at(x, y) <= dark ? 1 : 0;
            }
            double share = (double) ink / place.height();
            written += share >= LEAST && share <= MOST ? 1 : 0;
        }
        return written >= LETTERS * place.width();
    }
}
