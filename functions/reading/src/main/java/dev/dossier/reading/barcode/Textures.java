package dev.dossier.reading.barcode;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Scaling;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds where on a page barcodes can be: places that are as dark as light and change between them all the time. Text is
 * lighter, portraits change slowly. Looks at small cells of the page, so that pages without barcodes cost little.
 */
final class Textures {

    /** A page is about so many cells wide or high. */
    private static final int CELLS = 110;

    /** Large codes have bars as wide as such cells; they are looked for on a smaller picture with larger cells. */
    private static final int COARSE_CELLS = 30;

    private static final int COARSE_SIDE = 900;

    private static final int SMALLEST_CELL = 8;

    /** Black bars differ from white ones at least by this much, of 255. */
    private static final int CONTRAST = 50;

    /** Bars and gaps share their place about evenly; blur and quiet rows shift the share. */
    private static final double LEAST_DARK = 0.26;

    private static final double MOST_DARK = 0.8;

    /** Changes between dark and light along a row or a column, for each pixel; thin bars change more often than this. */
    private static final double LEAST_CHANGES = 0.035;

    private static final int FEWEST_CELLS = 6;

    /** A barcode fills the rectangle around it, less so when it is tilted; letters and ornaments leave more of it free. */
    private static final double DENSE = 0.45;

    private static final int DENSE_CELLS = 16;

    private static final int MOST_PLACES = 6;

    private final Gray page;
    private final int cell;
    private final int columns;
    private final int rows;

    private Textures(Gray page, int cells) {
        this.page = page;
        this.cell = Math.max(SMALLEST_CELL, Math.max(page.width(), page.height()) / cells);
        this.columns = (page.width() + cell - 1) / cell;
        this.rows = (page.height() + cell - 1) / cell;
    }

    /**
     * A place on the page, with a margin around it.
     *
     * @param dense true if it is filled as a barcode fills its place, so that it is worth a long look
     */
    record Place(Box box, boolean dense) {}

    /** The places, likeliest first. */
    static List<Place> of(Gray page) {
        List<Place> places = new ArrayList<>(new Textures(page, CELLS).places());
        Gray small = Scaling.atMost(page, COARSE_SIDE);
        for (Place place : new Textures(small, COARSE_CELLS).places()) {
            Box box = scaled(place.box(), small, page);
            boolean known =
                    places.stream().anyMatch(p -> p.dense() && 2 * p.box().overlap(box) > box.area());
            if (place.dense() && !known) {
                places.add(new Place(box, true));
            }
        }
        return places;
    }

    private static Box scaled(Box box, Gray from, Gray to) {
        double sx = (double) to.width() / from.width();
        double sy = (double) to.height() / from.height();
        return new Box(
                (int) (box.left() * sx),
                (int) (box.top() * sy),
                Math.min(to.width(), (int) Math.ceil(box.right() * sx)),
                Math.min(to.height(), (int) Math.ceil(box.bottom() * sy)));
    }

    private List<Place> places() {
        boolean[] busy = new boolean[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                busy[row * columns + column] = isBusy(column * cell, row * cell);
            }
        }
        List<int[]> groups = new ArrayList<>();
        boolean[] seen = new boolean[busy.length];
        for (int i = 0; i < busy.length; i++) {
            if (busy[i] && !seen[i]) {
                int[] group = group(busy, seen, i);
                if (group[4] >= FEWEST_CELLS) {
                    groups.add(group);
                }
            }
        }
        return groups.stream()
                .sorted(Comparator.comparingDouble(group -> -group[4] * fill(group)))
                .limit(MOST_PLACES)
                .map(group -> new Place(box(group), group[4] >= DENSE_CELLS && fill(group) >= DENSE))
                .toList();
    }

    /** Left, top, right, bottom (in cells, all inside) and number of the busy cells that hang together with cell i. */
    private int[] group(boolean[] busy, boolean[] seen, int i) {
        int[] group = {columns, rows, 0, 0, 0};
        Deque<Integer> open = new ArrayDeque<>(List.of(i));
        seen[i] = true;
        while (!open.isEmpty()) {
            int at = open.pop();
            int x = at % columns;
            int y = at / columns;
            group[0] = Math.min(group[0], x);
            group[1] = Math.min(group[1], y);
            group[2] = Math.max(group[2], x);
            group[3] = Math.max(group[3], y);
            group[4]++;
            for (int ny = Math.max(0, y - 2); ny <= Math.min(rows - 1, y + 2); ny++) {
                for (int nx = Math.max(0, x - 2); nx <= Math.min(columns - 1, x + 2); nx++) {
                    int next = ny * columns + nx;
                    if (busy[next] && !seen[next]) {
                        seen[next] = true;
                        open.push(next);
                    }
                }
            }
        }
        return group;
    }

    private static double fill(int[] group) {
        return (double) group[4] / ((group[2] - group[0] + 1) * (group[3] - group[1] + 1));
    }

    private Box box(int[] group) {
        int margin = 3;
        return new Box(
                Math.max(0, (group[0] - margin) * cell),
                Math.max(0, (group[1] - margin) * cell),
                Math.min(page.width(), (group[2] + 1 + margin) * cell),
                Math.min(page.height(), (group[3] + 1 + margin) * cell));
    }

    private boolean isBusy(int left, int top) {
        int right = Math.min(page.width(), left + cell);
        int bottom = Math.min(page.height(), top + cell);
        int low = 255;
        int high = 0;
        byte[] pixels = page.pixels();
        for (int y = top; y < bottom; y += 2) {
            for (int x = left; x < right; x++) {
                int value = pixels[y * page.width() + x] & 0xff;
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (high - low < CONTRAST) {
            return false;
        }
        return changes(left, top, right, bottom, (low + high) / 2);
    }

    private boolean changes(int left, int top, int right, int bottom, int threshold) {
        byte[] pixels = page.pixels();
        int width = page.width();
        int dark = 0;
        int across = 0;
        int down = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                boolean here = (pixels[y * width + x] & 0xff) < threshold;
                dark += here ? 1 : 0;
                across += x > left && here != (pixels[y * width + x - 1] & 0xff) < threshold ? 1 : 0;
                down += y > top && here != (pixels[(y - 1) * width + x] & 0xff) < threshold ? 1 : 0;
            }
        }
        double all = Math.max(1, (right - left) * (bottom - top));
        double share = dark / all;
        return share >= LEAST_DARK && share <= MOST_DARK && Math.max(across, down) / all >= LEAST_CHANGES;
    }
}
