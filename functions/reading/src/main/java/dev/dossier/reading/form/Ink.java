package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.image.Gray;

/** Tells places where somebody wrote or stamped something from empty ones. */
final class Ink {

    /** Darker than this, of 255, is ink. */
    private static final int DARK = 150;

    /** The share of dark pixels that a signature leaves at least; specks and dust leave less. */
    private static final double LEAST = 0.006;

    private Ink() {}

    /** True if there is ink inside {@code box}, off its edges, where frames and lines stand. */
    static boolean isIn(Gray page, Box box) {
        int inset = Math.max(2, box.height() / 6);
        int left = box.left() + inset;
        int right = Math.min(page.width(), box.right() - inset);
        int top = box.top() + inset;
        int bottom = Math.min(page.height(), box.bottom() - inset);
        long all = 0;
        long dark = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                all++;
                dark += page.at(x, y) < DARK ? 1 : 0;
            }
        }
        return all > 0 && dark >= LEAST * all;
    }
}
