package dev.dossier.reading.mrz;

import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.text.StripCutter;
import dev.dossier.reading.text.TextPath;
import dev.dossier.reading.text.View;

/** Tells from the lines of a zone how the camera stood: how far apart they are at either end, and how their letters lean. */
final class ViewFinder {

    /** Lines whose distances at both ends differ by less than this factor are parallel. */
    private static final double PARALLEL = 1.08;

    private static final double MOST_GROWTH = 3;

    /** The leans that are tried, in heights of a letter: up to the most to either side, in steps. */
    private static final double MOST_LEAN = 0.8;

    private static final double STEP = 0.1;

    /** How much more upright each line must look before its letters are taken for leaning. */
    private static final double CLEARER = 0.05;

    /** The height of the strips that are looked at, in pixels. */
    private static final double CAPITAL = 16;

    private ViewFinder() {}

    /** How the page shows the letters of {@code group}. */
    static View of(Pyramid page, ZoneGroup group) {
        View upright = new View(group.breadth(), growth(group), 0, 0);
        int steps = (int) Math.round(MOST_LEAN / STEP);
        double[] plain = uprightness(page, group, upright);
        double[] best = plain.clone();
        double[] lean = {0, 0};
        for (int step = -steps; step <= steps; step++) {
            double tried = step * STEP;
            double[] alike = uprightness(page, group, new View(upright.breadth(), upright.growth(), tried, tried));
            for (int half = 0; half < 2; half++) {
                if (alike[half] > best[half]) {
                    best[half] = alike[half];
                    lean[half] = tried;
                }
            }
        }
        if (best[0] + best[1] < plain[0] + plain[1] + CLEARER * group.lines().size()) {
            return upright;
        }
        double turn = lean[1] - lean[0]; // between the middles of the halves
        return new View(upright.breadth(), upright.growth(), lean[0] - turn / 2, lean[1] + turn / 2);
    }

    /** How many times as far from each other the lines are at their ends as at their beginnings. */
    private static double growth(ZoneGroup group) {
        TextPath top = group.lines().getFirst();
        TextPath bottom = group.lines().getLast();
        if (top == bottom) {
            return 1;
        }
        double first = distance(top, bottom, 0.1);
        double last = distance(top, bottom, 0.9);
        double step = (last - first) / 8;
        double growth = (last + step) / (first - step);
        boolean sure = first > step && last > -step && growth < MOST_GROWTH && growth > 1 / MOST_GROWTH;
        return sure && Math.max(growth, 1 / growth) > PARALLEL ? growth : 1;
    }

    private static double distance(TextPath top, TextPath bottom, double share) {
        double direction = top.direction(share);
        return (bottom.y(share) - top.y(share)) * Math.cos(direction)
                - (bottom.x(share) - top.x(share)) * Math.sin(direction);
    }

    /**
     * How alike the upper and the lower halves of the letters are, in the left and the right halves of the lines: most
     * letters, and fillers above all, have their ink above one another when they stand upright.
     */
    private static double[] uprightness(Pyramid page, ZoneGroup group, View view) {
        double[] upright = new double[2];
        for (TextPath line : group.lines()) {
            Gray strip = new StripCutter(page).cut(line, CAPITAL, 0, 0, view);
            double[] upper = Pitch.inkByColumn(strip, 0, strip.height() / 2);
            double[] lower = Pitch.inkByColumn(strip, strip.height() / 2, strip.height());
            int half = strip.width() / 2;
            upright[0] += Pitch.alikeness(upper, lower, 0, half);
            upright[1] += Pitch.alikeness(upper, lower, half, strip.width());
        }
        return upright;
    }
}
