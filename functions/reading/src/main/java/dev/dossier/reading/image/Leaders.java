package dev.dossier.reading.image;

import dev.dossier.domain.paper.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Takes away the rows of dots that lead from a label to its value or mark where to write: readers take them for text. */
public final class Leaders {

    /** Print is darker than this share of the paper's brightness. */
    private static final double DARK = 0.78;

    /** Fewer dots in a row may be an ellipsis. */
    private static final int FEWEST = 10;

    /** The shorter side of a page is about this many of the largest dots long. */
    private static final int DOTS = 220;

    /** The widest gap between dots, in sizes of the largest. */
    private static final double GAP = 2.5;

    private Leaders() {}

    private record Dot(Box box, List<Integer> pixels) {
        double middle() {
            return (box.top() + box.bottom()) / 2.0;
        }
    }

    /** The page without leaders; dark print on lighter paper. */
    public static Gray erased(Gray page) {
        int most = Math.max(3, Math.min(page.width(), page.height()) / DOTS);
        int paper = brightness(page);
        List<Dot> dots = dots(page, most, (int) (DARK * paper));
        dots.sort(Comparator.comparingInt(dot -> dot.box().left()));
        byte[] pixels = Arrays.copyOf(page.pixels(), page.pixels().length);
        boolean[] used = new boolean[dots.size()];
        for (int i = 0; i < dots.size(); i++) {
            if (!used[i]) {
                List<Integer> row = row(dots, used, i, GAP * most);
                if (row.size() >= FEWEST) {
                    for (int at : row) {
                        used[at] = true;
                        for (int pixel : dots.get(at).pixels()) {
                            pixels[pixel] = (byte) paper;
                        }
                    }
                }
            }
        }
        return new Gray(page.width(), page.height(), pixels);
    }

    /** The commonest of the lighter grey values. */
    private static int brightness(Gray page) {
        int[] histogram = Tones.histogram(page);
        int best = 255;
        for (int value = 128; value < 256; value++) {
            best = histogram[value] > histogram[best] ? value : best;
        }
        return best;
    }

    /** The dots to the right of the first, each close behind the last and on its level. */
    private static List<Integer> row(List<Dot> dots, boolean[] used, int first, double gap) {
        List<Integer> row = new ArrayList<>(List.of(first));
        Dot last = dots.get(first);
        for (int i = first + 1;
                i < dots.size() && dots.get(i).box().left() - last.box().right() <= gap;
                i++) {
            Dot next = dots.get(i);
            boolean level = Math.abs(next.middle() - last.middle()) <= 1.5;
            if (level && !used[i] && next.box().left() > last.box().right()) {
                row.add(i);
                last = next;
            }
        }
        return row;
    }

    /** Connected dark pixels that are no larger than {@code most} either way. */
    private static List<Dot> dots(Gray page, int most, int dark) {
        int width = page.width();
        boolean[] seen = new boolean[page.pixels().length];
        int[] stack = new int[page.pixels().length];
        List<Dot> dots = new ArrayList<>();
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start] && (page.pixels()[start] & 0xff) < dark) {
                int size = follow(page, seen, stack, start, dark);
                int limit = most * most;
                if (size <= limit) {
                    Dot dot = bounded(Arrays.copyOf(stack, size), width);
                    if (dot.box().width() <= most && dot.box().height() <= most) {
                        dots.add(dot);
                    }
                }
            }
        }
        return dots;
    }

    /** Marks everything that hangs together with {@code start}; its pixels are the first in {@code found}. */
    private static int follow(Gray page, boolean[] seen, int[] found, int start, int dark) {
        int width = page.width();
        int height = page.height();
        int count = 0;
        found[count++] = start;
        seen[start] = true;
        for (int next = 0; next < count; next++) {
            int x = found[next] % width;
            int y = found[next] / width;
            for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    int at = ny * width + nx;
                    if (!seen[at] && (page.pixels()[at] & 0xff) < dark) {
                        seen[at] = true;
                        found[count++] = at;
                    }
                }
            }
        }
        return count;
    }

    private static Dot bounded(int[] pixels, int width) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        List<Integer> own = new ArrayList<>(pixels.length);
        for (int pixel : pixels) {
            left = Math.min(left, pixel % width);
            right = Math.max(right, pixel % width + 1);
            top = Math.min(top, pixel / width);
            bottom = Math.max(bottom, pixel / width + 1);
            own.add(pixel);
        }
        return new Dot(new Box(left, top, right, bottom), own);
    }
}
