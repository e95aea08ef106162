package dev.dossier.reading.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Solid dark patches, as ink blots and bars of redaction leave them: writing that touches one is lost to the reader. */
public final class Blots {

    /** Patches are looked for in squares of this side, in pixels. */
    private static final int SQUARE = 8;

    private static final int DARK = 90;

    private static final byte PAPER = (byte) 255;

    /** Strokes of letters are narrower than this, in squares. */
    private static final int NARROWEST = 3;

    private static final int FEWEST = 20;

    /** Bars that carry light writing are less solid. */
    private static final double SOLID = 0.8;

    /** The dark ground on which a paper was photographed is larger than this share of the picture. */
    private static final double GROUND = 0.06;

    private final Gray page;
    private final int columns;
    private final int rows;
    private final boolean[] dark;

    private Blots(Gray page) {
        this.page = page;
        columns = page.width() / SQUARE;
        rows = page.height() / SQUARE;
        dark = new boolean[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                dark[row * columns + column] = isDark(column * SQUARE, row * SQUARE);
            }
        }
    }

    /** {@code page} with its blots painted over; the page itself if it has none. */
    public static Gray erased(Gray page) {
        Blots blots = new Blots(page);
        List<int[]> found = blots.found();
        if (found.isEmpty()) {
            return page;
        }
        byte[] pixels = Arrays.copyOf(page.pixels(), page.pixels().length);
        for (int[] blot : found) {
            for (int y = Math.max(0, blot[1]); y < Math.min(page.height(), blot[3]); y++) {
                int row = y * page.width();
                Arrays.fill(pixels, row + Math.max(0, blot[0]), row + Math.min(page.width(), blot[2]), PAPER);
            }
        }
        return new Gray(page.width(), page.height(), pixels);
    }

    private boolean isDark(int left, int top) {
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                if (page.at(x, y) >= DARK) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Left, top, right and bottom of each blot, in pixels, with the ragged edge around. */
    private List<int[]> found() {
        List<int[]> found = new ArrayList<>();
        boolean[] seen = new boolean[dark.length];
        for (int start = 0; start < dark.length; start++) {
            if (dark[start] && !seen[start]) {
                int[] extent = {columns, rows, 0, 0, 0};
                follow(start, seen, extent);
                int wide = extent[2] - extent[0] + 1;
                int high = extent[3] - extent[1] + 1;
                boolean isBlot = wide >= NARROWEST
                        && high >= NARROWEST
                        && extent[4] >= Math.max(FEWEST, SOLID * wide * high)
                        && extent[4] < GROUND * dark.length;
                if (isBlot) {
                    found.add(new int[] {
                        (extent[0] - 1) * SQUARE,
                        (extent[1] - 1) * SQUARE,
                        (extent[2] + 2) * SQUARE,
                        (extent[3] + 2) * SQUARE
                    });
                }
            }
        }
        return found;
    }

    /** Widens {@code extent} (left, top, right, bottom, squares) by all dark squares that hang together with one. */
    private void follow(int start, boolean[] seen, int[] extent) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!open.isEmpty()) {
            int at = open.pop();
            int x = at % columns;
            int y = at / columns;
            extent[0] = Math.min(extent[0], x);
            extent[1] = Math.min(extent[1], y);
            extent[2] = Math.max(extent[2], x);
            extent[3] = Math.max(extent[3], y);
            extent[4]++;
            int[] neighbours = {x > 0 ? at - 1 : -1, x + 1 < columns ? at + 1 : -1, at - columns, at + columns};
            for (int next : neighbours) {
                if (next >= 0 && next < dark.length && dark[next] && !seen[next]) {
                    seen[next] = true;
                    open.push(next);
                }
            }
        }
    }
}
