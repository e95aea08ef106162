package dev.dossier.reading.text;

import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Homography;
import dev.dossier.reading.image.Integral;
import dev.dossier.reading.image.Pyramid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Follows a line of text from a ribbon to both its ends, around bends and slopes: straightens the neighbourhood of the
 * ribbon, then walks along it, keeping to where the strokes are.
 */
public final class LineTracker {

    /** The height of the ribbon in the straightened picture, in pixels. */
    private static final double HEIGHT = 16;

    /** Half the height of the straightened picture. */
    private static final int HALF = 44;

    /** How far a line is followed beyond the ribbon, in heights of the ribbon: a line of a zone is about 45 long. */
    private static final double BEYOND = 60;

    /** How often a line's curve is drawn anew, and what is near it, in pixels of the straightened picture. */
    private static final int ROUNDS = 3;

    private static final double NEAR = 1;

    private final Pyramid page;

    public LineTracker(Pyramid page) {
        this.page = page;
    }

    /** The line that {@code ribbon} is part of; empty if there is none worth following. */
    public Optional<TextPath> track(Ribbon ribbon) {
        double scale = HEIGHT / Math.max(2, ribbon.thickness());
        double angle = Math.toRadians(ribbon.degrees());
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double[] reach = reach(ribbon, cos, sin);
        int width = (int) Math.ceil((reach[1] - reach[0]) * scale);
        if (width < 60 || width > 12_000) {
            return Optional.empty();
        }
        double ox = ribbon.x() + reach[0] * cos + HALF / scale * sin;
        double oy = ribbon.y() + reach[0] * sin - HALF / scale * cos;
        Homography toPage = new Homography(cos / scale, -sin / scale, ox, sin / scale, cos / scale, oy, 0, 0);
        Gray strip = page.sketched(width, 2 * HALF, toPage, scale);
        double[] density = density(strip);

        int from = (int) ((-reach[0] - ribbon.length() / 2) * scale);
        int to = (int) ((-reach[0] + ribbon.length() / 2) * scale);
        Band band = bandAround(density, width, Math.max(0, from), Math.min(width, to));
        List<double[]> points = walk(density, width, Math.max(0, from), Math.min(width, to), band);
        if (points.size() < 4) {
            return Optional.empty();
        }
        return Optional.of(smoothed(points, toPage, band.height() / scale));
    }

    /** How far the ribbon's axis can be followed to both sides, on the page and not too far, in pixels of the page. */
    private double[] reach(Ribbon ribbon, double cos, double sin) {
        double back = ribbon.length() * 0.5;
        double forth = ribbon.length() * 0.5;
        double step = ribbon.thickness();
        double most = ribbon.length() * 0.5 + BEYOND * ribbon.thickness();
        while (back < most && inside(ribbon.x() - (back + step) * cos, ribbon.y() - (back + step) * sin)) {
            back += step;
        }
        while (forth < most && inside(ribbon.x() + (forth + step) * cos, ribbon.y() + (forth + step) * sin)) {
            forth += step;
        }
        return new double[] {-back, forth};
    }

    private boolean inside(double x, double y) {
        return x >= 0 && y >= 0 && x < page.full().width() && y < page.full().height();
    }

    /** Stroke density: change from left to right, measured against the contrast around. */
    private static double[] density(Gray strip) {
        int width = strip.width();
        int height = strip.height();
        Integral integral = new Integral(strip);
        double[] out = new double[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int change = Math.abs(strip.at(x + 1, y) - strip.at(x - 1, y));
                double contrast = integral.deviation(x - 40, y - 24, x + 40, y + 24);
                out[y * width + x] = change / (contrast + 5);
            }
        }
        return out;
    }

    /** Rows of a band: where it begins and its height, in pixels of the straightened picture. */
    private record Band(double middle, double height) {}

    private static Band bandAround(double[] density, int width, int from, int to) {
        double[] rows = new double[2 * HALF];
        for (int y = 0; y < rows.length; y++) {
            for (int x = from; x < to; x++) {
                rows[y] += density[y * width + x];
            }
        }
        int peak = HALF;
        for (int y = HALF - 10; y < HALF + 10; y++) {
            peak = rows[y] > rows[peak] ? y : peak;
        }
        double high = rows[peak];
        double low = Arrays.stream(rows).min().orElse(0);
        double threshold = low + 0.45 * (high - low);
        int top = peak;
        while (top > 0 && rows[top - 1] > threshold) {
            top--;
        }
        int bottom = peak;
        while (bottom + 1 < rows.length && rows[bottom + 1] > threshold) {
            bottom++;
        }
        double height = Math.max(6, Math.min(30, bottom - top + 1));
        return new Band((top + bottom + 1) / 2.0, height);
    }

    /** Points on the middle of the line, from left to right, found by stepping from the ribbon to both sides. */
    private static List<double[]> walk(double[] density, int width, int from, int to, Band band) {
        int window = (int) Math.round(band.height() * 2.5);
        int step = Math.max(4, window / 2);
        List<double[]> points = new ArrayList<>();
        int start = (from + to) / 2;
        double y0 = locate(density, width, start, window, band.middle(), 6, band.height());
        double typical = strength(density, width, start, window, y0, band.height());
        points.add(new double[] {start, y0, typical});
        for (int direction = -1; direction <= 1; direction += 2) {
            double y = y0;
            double slope = 0;
            int misses = 0;
            List<double[]> found = new ArrayList<>();
            double sum = typical;
            int count = 1;
            for (int x = start + direction * step; x > 0 && x < width; x += direction * step) {
                double expected = y + slope * direction * step;
                double at = locate(density, width, x, window, expected, 2.5, band.height());
                double strong = strength(density, width, x, window, at, band.height());
                if (at < band.height() || at > 2 * HALF - band.height()) {
                    break;
                }
                if (strong < 0.42 * sum / count) {
                    misses++;
                    if (misses > 5) {
                        break;
                    }
                    y = expected;
                    continue;
                }
                misses = 0;
                slope = 0.8 * slope + 0.2 * (at - y) / (direction * step);
                y = 0.5 * at + 0.5 * expected;
                sum += strong;
                count++;
                found.add(new double[] {x, y, strong});
            }
            if (direction < 0) {
                points.addAll(0, found.reversed());
            } else {
                points.addAll(found);
            }
        }
        return points;
    }

    /** The height at which a window's strokes lie best inside the band rather than above and below it. */
    private static double locate(
            double[] density, int width, int x, int window, double expected, double reach, double height) {
        double best = Double.NEGATIVE_INFINITY;
        double at = expected;
        for (double dy = -reach; dy <= reach; dy += 0.5) {
            double score = strength(density, width, x, window, expected + dy, height) - 0.02 * Math.abs(dy);
            if (score > best) {
                best = score;
                at = expected + dy;
            }
        }
        return at;
    }

    /** Mean density inside the band minus that of the margins above and below. */
    private static double strength(double[] density, int width, int x, int window, double middle, double height) {
        int left = Math.max(0, x - window / 2);
        int right = Math.min(width, x + window / 2);
        int top = (int) Math.round(middle - height / 2);
        int bottom = (int) Math.round(middle + height / 2);
        int margin = Math.max(2, (int) (height / 4));
        double inner = mean(density, width, left, top, right, bottom);
        double above = mean(density, width, left, top - margin, right, top);
        double below = mean(density, width, left, bottom, right, bottom + margin);
        return inner - 0.5 * (above + below);
    }

    private static double mean(double[] density, int width, int left, int top, int right, int bottom) {
        double sum = 0;
        int n = 0;
        for (int y = Math.max(0, top); y < Math.min(2 * HALF, bottom); y++) {
            for (int x = left; x < right; x++) {
                sum += density[y * width + x];
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    /** The curve that most points lie near: those far from it count less each time that it is drawn. */
    private static double[] robust(List<double[]> points) {
        double[] fit = Lines.cubic(points);
        for (int round = 0; round < ROUNDS; round++) {
            List<double[]> weighed = new ArrayList<>();
            for (double[] point : points) {
                double off = (point[1] - Lines.value(fit, point[0])) / NEAR;
                weighed.add(new double[] {point[0], point[1], point[2] / (1 + off * off)});
            }
            fit = Lines.cubic(weighed);
        }
        return fit;
    }

    /** A smooth path through the points: a straight line plus what is left of it, smoothed over neighbours. */
    private static TextPath smoothed(List<double[]> points, Homography toPage, double height) {
        double[] fit = robust(points);
        double first = points.getFirst()[0];
        double last = points.getLast()[0];
        int n = 33;
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            double x = first + (last - first) * i / (n - 1);
            double y = Lines.value(fit, x);
            xs[i] = toPage.x(x, y);
            ys[i] = toPage.y(x, y);
        }
        return new TextPath(xs, ys, height);
    }
}
