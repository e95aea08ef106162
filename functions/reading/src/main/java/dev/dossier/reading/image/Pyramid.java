package dev.dossier.reading.image;

import java.util.ArrayList;
import java.util.List;

/** A picture at full, half, quarter … size, so that shrinking while warping does not lose strokes. */
public final class Pyramid {

    private static final int SMALLEST = 64;

    private final List<Gray> levels = new ArrayList<>();

    public Pyramid(Gray picture) {
        Gray level = picture;
        levels.add(level);
        while (Math.min(level.width(), level.height()) > 2 * SMALLEST) {
            level = Scaling.to(level, (level.width() + 1) / 2, (level.height() + 1) / 2);
            levels.add(level);
        }
    }

    /** The picture at full size. */
    public Gray full() {
        return levels.getFirst();
    }

    /**
     * Draws a part of the picture anew.
     *
     * @param toFull from new coordinates to those of the picture at full size
     * @param scale new pixels per old pixel, about
     */
    public Gray warped(int width, int height, Homography toFull, double scale) {
        Gray from = level(scale);
        double smaller = (double) from.width() / full().width();
        Homography toLevel = toLevel(from, toFull);
        return scale / smaller > 1.2
                ? Warp.cubic(from, width, height, toLevel)
                : Warp.linear(from, width, height, toLevel);
    }

    /** As {@link #warped} where straight lines stay parallel: quicker, and good enough to find things. */
    public Gray sketched(int width, int height, Homography toFull, double scale) {
        Gray from = level(scale);
        return Warp.parallel(from, width, height, toLevel(from, toFull));
    }

    private Gray level(double scale) {
        int level = 0;
        while (level + 1 < levels.size() && scale * (1 << (level + 1)) <= 1.0) {
            level++;
        }
        return levels.get(level);
    }

    private Homography toLevel(Gray level, Homography toFull) {
        double sx = (double) level.width() / full().width();
        double sy = (double) level.height() / full().height();
        return new Homography(
                toFull.a() * sx,
                toFull.b() * sx,
                toFull.c() * sx,
                toFull.d() * sy,
                toFull.e() * sy,
                toFull.f() * sy,
                toFull.g(),
                toFull.h());
    }

    /** The grey value at a point of the picture at full size, interpolated on the level that suits {@code scale}. */
    public int at(double x, double y, double scale) {
        Gray from = level(scale);
        double sx = (double) from.width() / full().width();
        double sy = (double) from.height() / full().height();
        return scale > 1.2
                ? Warp.cubicAt(from, x * sx - 0.5, y * sy - 0.5)
                : Warp.linearAt(from, x * sx - 0.5, y * sy - 0.5);
    }
}
