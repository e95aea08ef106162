package dev.dossier.reading.text;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.QuarterTurn;
import java.util.Arrays;

/** The middle of a line of text on a page: points at even distances from its beginning to its end. */
public final class TextPath {

    private final double[] xs;
    private final double[] ys;
    private final double height;

    /**
     * A path through these points.
     *
     * @param height of the capital letters, in pixels of the page
     */
    public TextPath(double[] xs, double[] ys, double height) {
        this.xs = xs;
        this.ys = ys;
        this.height = height;
    }

    public double height() {
        return height;
    }

    public double length() {
        double length = 0;
        for (int i = 1; i < xs.length; i++) {
            length += Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
        }
        return length;
    }

    /** The x of the point at {@code share} of the way, beyond the ends along their directions. */
    public double x(double share) {
        return at(xs, share);
    }

    public double y(double share) {
        return at(ys, share);
    }

    private static double at(double[] values, double share) {
        double place = share * (values.length - 1);
        int i = (int) Math.max(0, Math.min(values.length - 2, Math.floor(place)));
        return values[i] + (place - i) * (values[i + 1] - values[i]);
    }

    /** The direction at {@code share} of the way, in radians clockwise from the horizontal. */
    public double direction(double share) {
        double before = Math.max(0, share - 0.1);
        double after = Math.min(1, share + 0.1);
        return Math.atan2(y(after) - y(before), x(after) - x(before));
    }

    /** A ribbon of the same length beside this line. {@code across} is how far below, in pixels of the page. */
    public Ribbon beside(double across) {
        double direction = direction(0.5);
        return new Ribbon(
                x(0.5) - across * Math.sin(direction),
                y(0.5) + across * Math.cos(direction),
                0.7 * length(),
                height,
                Math.toDegrees(direction));
    }

    /** This line read from its other end, as if the page were upside down. */
    public TextPath reversed() {
        double[] rx = new double[xs.length];
        double[] ry = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            rx[i] = xs[xs.length - 1 - i];
            ry[i] = ys[ys.length - 1 - i];
        }
        return new TextPath(rx, ry, height);
    }

    /** This line on the page after a clockwise turn. */
    public TextPath turned(QuarterTurn turn, int pageWidth, int pageHeight) {
        double[] tx = new double[xs.length];
        double[] ty = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            switch (turn) {
                case NONE -> {
                    tx[i] = xs[i];
                    ty[i] = ys[i];
                }
                case RIGHT -> {
                    tx[i] = pageHeight - ys[i];
                    ty[i] = xs[i];
                }
                case HALF -> {
                    tx[i] = pageWidth - xs[i];
                    ty[i] = pageHeight - ys[i];
                }
                case LEFT -> {
                    tx[i] = ys[i];
                    ty[i] = pageWidth - xs[i];
                }
            }
        }
        return new TextPath(tx, ty, height);
    }

    /** The same line with capitals of another height. */
    public TextPath withHeight(double capitals) {
        return new TextPath(xs, ys, capitals);
    }

    /** The same line on a picture {@code factor} times as large. */
    public TextPath scaled(double factor) {
        double[] sx = new double[xs.length];
        double[] sy = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            sx[i] = xs[i] * factor;
            sy[i] = ys[i] * factor;
        }
        return new TextPath(sx, sy, height * factor);
    }

    /** The same line further right and down. */
    public TextPath moved(double dx, double dy) {
        double[] mx = new double[xs.length];
        double[] my = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            mx[i] = xs[i] + dx;
            my[i] = ys[i] + dy;
        }
        return new TextPath(mx, my, height);
    }

    /** The part between two shares of the way, which may lie beyond the ends. */
    public TextPath part(double from, double to) {
        double[] px = new double[xs.length];
        double[] py = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            double share = from + (to - from) * i / (xs.length - 1);
            px[i] = x(share);
            py[i] = y(share);
        }
        return new TextPath(px, py, height);
    }

    /** The smallest upright box around the line, clipped to the page. */
    public Box box(int pageWidth, int pageHeight) {
        double reach = 0.6 * height;
        double left = Arrays.stream(xs).min().orElse(0) - reach;
        double right = Arrays.stream(xs).max().orElse(0) + reach;
        double top = Arrays.stream(ys).min().orElse(0) - reach;
        double bottom = Arrays.stream(ys).max().orElse(0) + reach;
        int l = (int) Math.max(0, Math.min(pageWidth, Math.floor(left)));
        int t = (int) Math.max(0, Math.min(pageHeight, Math.floor(top)));
        return new Box(l, t, (int) Math.max(l, Math.min(pageWidth, Math.ceil(right))), (int)
                Math.max(t, Math.min(pageHeight, Math.ceil(bottom))));
    }
}
