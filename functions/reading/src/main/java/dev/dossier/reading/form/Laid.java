package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.image.Homography;
import java.util.List;

/**
 * How a scanned page lies upon its blank form.
 *
 * @param toScan from PDF points of the blank page to pixels of the upright scan
 * @param strays where printed words lie beside the place that {@code toScan} gives them: the paper was not flat
 * @param spread how far those words lie beside it, as the root of the mean square, in points
 */
record Laid(Homography toScan, List<Stray> strays, double spread) {

    /** Words within about this distance say how the paper is bent at a place, in points. */
    private static final double REACH = 90;

    /** What counts as much as so many words against bending at all. */
    private static final double STIFFNESS = 1.5;

    Laid {
        strays = List.copyOf(strays);
    }

    /**
     * A printed word and where it was found.
     *
     * @param x of the word on the blank page, in points
     * @param y of the word on the blank page, in points
     * @param dx how far to the right of its place it was found, in pixels
     * @param dy how far below its place it was found, in pixels
     */
    record Stray(double x, double y, double dx, double dy) {}

    /** From points of the blank page around a place to pixels of the scan. */
    Homography around(double x, double y) {
        double weights = STIFFNESS;
        double dx = 0;
        double dy = 0;
        for (Stray stray : strays) {
            double far = Math.hypot(stray.x() - x, stray.y() - y) / REACH;
            double weight = Math.exp(-far * far);
            weights += weight;
            dx += weight * stray.dx();
            dy += weight * stray.dy();
        }
        return moved(dx / weights, dy / weights);
    }

    private Homography moved(double dx, double dy) {
        Homography m = toScan;
        return new Homography(
                m.a() + dx * m.g(),
                m.b() + dx * m.h(),
                m.c() + dx,
                m.d() + dy * m.g(),
                m.e() + dy * m.h(),
                m.f() + dy,
                m.g(),
                m.h());
    }

    /** Pixels of the scan for each point around a place. */
    double scale(double x, double y) {
        double along = Math.hypot(toScan.x(x + 10, y) - toScan.x(x - 10, y), toScan.y(x + 10, y) - toScan.y(x - 10, y));
        double down = Math.hypot(toScan.x(x, y + 10) - toScan.x(x, y - 10), toScan.y(x, y + 10) - toScan.y(x, y - 10));
        return (along + down) / 40;
    }

    /** The upright box around a zone on a scan of this size. */
    Box box(Zone zone, int width, int height) {
        Homography here = around(zone.middleX(), zone.middleY());
        double[] xs = {zone.left(), zone.right(), zone.right(), zone.left()};
        double[] ys = {zone.top(), zone.top(), zone.bottom(), zone.bottom()};
        double left = width;
        double top = height;
        double right = 0;
        double bottom = 0;
        for (int i = 0; i < 4; i++) {
            left = Math.min(left, here.x(xs[i], ys[i]));
            right = Math.max(right, here.x(xs[i], ys[i]));
            top = Math.min(top, here.y(xs[i], ys[i]));
            bottom = Math.max(bottom, here.y(xs[i], ys[i]));
        }
        int l = clamped(left, width);
        int t = clamped(top, height);
        return new Box(l, t, Math.max(l, clamped(right, width)), Math.max(t, clamped(bottom, height)));
    }

    private static int clamped(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(value)));
    }
}
