package dev.dossier.reading;

import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Scaling;
import dev.dossier.reading.image.Tones;

/** Tells empty pages from pages with something on them. */
final class Blank {

    /** The share of dark pixels, off the edges, below which a page is empty. */
    private static final double INK = 0.0004;

    /** Pictures that would be narrower than this when made smaller are looked at as they are. */
    private static final int NARROW = 40;

    private Blank() {}

    static boolean isBlank(Gray page) {
        Gray fitted = Scaling.atMost(page, 900);
        boolean ribbon = Math.min(fitted.width(), fitted.height()) < NARROW;
        Gray small = ribbon ? page : fitted;
        Gray even = Tones.flattened(small, 24);
        int marginX = small.width() / 20;
        int marginY = small.height() / 20;
        long dark = 0;
        long all = 0;
        for (int y = marginY; y < small.height() - marginY; y++) {
            for (int x = marginX; x < small.width() - marginX; x++) {
                all++;
                dark += even.at(x, y) < 190 ? 1 : 0;
            }
        }
        return dark < INK * Math.max(1, all);
    }
}
