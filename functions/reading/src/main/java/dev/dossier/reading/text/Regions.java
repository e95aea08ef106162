package dev.dossier.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Connected regions of a mask, described as ribbons by their moments. */
final class Regions {

    private static final int SMALLEST = 60;

    private final List<Ribbon> ribbons = new ArrayList<>();

    private Regions() {}

    static Regions of(boolean[] mask, int width, int height) {
        Regions regions = new Regions();
        boolean[] seen = new boolean[mask.length];
        int[] stack = new int[mask.length];
        for (int start = 0; start < mask.length; start++) {
            if (mask[start] && !seen[start]) {
                regions.follow(mask, seen, stack, start, width, height);
            }
        }
        return regions;
    }

    List<Ribbon> ribbons() {
        return ribbons;
    }

    private void follow(boolean[] mask, boolean[] seen, int[] stack, int start, int width, int height) {
        int top = 0;
        stack[top++] = start;
        seen[start] = true;
        long n = 0;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double syy = 0;
        double sxy = 0;
        while (top > 0) {
            int at = stack[--top];
            int x = at % width;
            int y = at / width;
            n++;
            sx += x;
            sy += y;
            sxx += (double) x * x;
            syy += (double) y * y;
            sxy += (double) x * y;
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int nx = x + dx;
                    int ny = y + dy;
                    if (nx >= 0 && ny >= 0 && nx < width && ny < height) {
                        int next = ny * width + nx;
                        if (mask[next] && !seen[next]) {
                            seen[next] = true;
                            stack[top++] = next;
                        }
                    }
                }
            }
        }
        if (n >= SMALLEST) {
            ribbons.add(ribbon(n, sx / n, sy / n, sxx / n, syy / n, sxy / n));
        }
    }

    /** A rectangle of the same moments: its sides are the square roots of twelve times the variances. */
    private static Ribbon ribbon(long n, double x, double y, double xx, double yy, double xy) {
        double varX = xx - x * x;
        double varY = yy - y * y;
        double cov = xy - x * y;
        double mid = (varX + varY) / 2;
        double spread = Math.sqrt((varX - varY) * (varX - varY) / 4 + cov * cov);
        double length = Math.sqrt(12 * (mid + spread)) + 1;
        double angle = Math.toDegrees(0.5 * Math.atan2(2 * cov, varX - varY));
        return new Ribbon(x, y, length, Math.max(1, n / length), angle);
    }
}
