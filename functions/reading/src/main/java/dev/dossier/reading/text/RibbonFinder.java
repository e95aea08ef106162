package dev.dossier.reading.text;

import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Integral;
import dev.dossier.reading.image.Scaling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds ribbons, which could be lines of text: many strokes across, nothing much beside. */
public final class RibbonFinder {

    /** Which ribbons are worth having. */
    public enum Size {
        /** Long enough for a line of a machine-readable zone. */
        LONG(0.10, 6),
        /** Long enough for a few words. */
        WORDS(0.03, 3);

        private final double share;
        private final double aspect;

        Size(double share, double aspect) {
            this.share = share;
            this.aspect = aspect;
        }

        /** How many deviations above the mean strokes must be. On a fine pattern the lower one melts lines together. */
        private double[] thresholds() {
            return this == LONG ? new double[] {0.9, 2.2} : new double[] {0.9};
        }
    }

    /** The steepest ribbon that is followed, in degrees from the nearest quarter turn. */
    private static final double STEEPEST = 22;

    private RibbonFinder() {}

    /**
     * Ribbons of {@code page} in pixels of the page, longest first, in both reading directions.
     *
     * @param side the longer side of the picture to look at, in pixels: the larger, the finer the print that is found
     */
    public static List<Ribbon> find(Gray page, int side, Size size) {
        Gray small = Scaling.atMost(page, side);
        double factor = (double) page.width() / small.width();
        List<Ribbon> ribbons = new ArrayList<>();
        lying(small, size).forEach(ribbon -> ribbons.add(ribbon.scaled(factor)));
        for (Ribbon ribbon : lying(small.turned(QuarterTurn.RIGHT), size)) {
            // undo the turn: what was (x, y) lies at (y', h - x')
            Ribbon upright = new Ribbon(
                    ribbon.y(),
                    small.height() - ribbon.x(),
                    ribbon.length(),
                    ribbon.thickness(),
                    ribbon.degrees() - 90);
            ribbons.add(upright.scaled(factor));
        }
        ribbons.sort(Comparator.comparingDouble(Ribbon::length).reversed());
        return ribbons;
    }

    /** As {@link #find}, those only that lie within {@value #STEEPEST} degrees of the horizontal. */
    public static List<Ribbon> lying(Gray page, int side, Size size) {
        Gray small = Scaling.atMost(page, side);
        double factor = (double) page.width() / small.width();
        return lying(small, size).stream()
                .map(ribbon -> ribbon.scaled(factor))
                .sorted(Comparator.comparingDouble(Ribbon::length).reversed())
                .toList();
    }

    private static List<Ribbon> lying(Gray picture, Size size) {
        float[] density = strokeDensity(picture);
        List<Ribbon> found = new ArrayList<>();
        for (double deviations : size.thresholds()) {
            boolean[] dense = thresholded(density, deviations);
            found.addAll(Regions.of(dense, picture.width(), picture.height()).ribbons());
        }
        List<Ribbon> ribbons = new ArrayList<>();
        double shortest = size.share * Math.max(picture.width(), picture.height());
        for (Ribbon ribbon : found) {
            boolean fits = ribbon.length() >= shortest
                    && ribbon.length() >= size.aspect * ribbon.thickness()
                    && Math.abs(ribbon.degrees()) <= STEEPEST;
            if (fits) {
                ribbons.add(ribbon);
            }
        }
        return ribbons;
    }

    /** How much the grey values change from left to right around each pixel, measured against the local contrast. */
    private static float[] strokeDensity(Gray picture) {
        int width = picture.width();
        int height = picture.height();
        Integral integral = new Integral(picture);
        int reach = Math.max(12, width / 40);
        float[] change = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 1; x < width - 1; x++) {
                int difference = Math.abs(picture.at(x + 1, y) - picture.at(x - 1, y));
                double contrast = integral.deviation(x - reach, y - reach, x + reach, y + reach);
                change[y * width + x] = (float) (difference / (contrast + 6));
            }
        }
        return boxed(change, width, height, Math.max(5, width / 70), 1);
    }

    /** Means over boxes of {@code 2 wide + 1} by {@code 2 high + 1}. */
    private static float[] boxed(float[] values, int width, int height, int wide, int high) {
        double[] sums = new double[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            double row = 0;
            for (int x = 0; x < width; x++) {
                row += values[y * width + x];
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        float[] out = new float[width * height];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - high);
            int bottom = Math.min(height, y + high + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - wide);
                int right = Math.min(width, x + wide + 1);
                double sum = sums[bottom * (width + 1) + right]
                        - sums[top * (width + 1) + right]
                        - sums[bottom * (width + 1) + left]
                        + sums[top * (width + 1) + left];
                out[y * width + x] = (float) (sum / ((double) (bottom - top) * (right - left)));
            }
        }
        return out;
    }

    private static boolean[] thresholded(float[] density, double deviations) {
        double sum = 0;
        double squares = 0;
        for (float value : density) {
            sum += value;
            squares += (double) value * value;
        }
        double mean = sum / density.length;
        double deviation = Math.sqrt(Math.max(0, squares / density.length - mean * mean));
        double threshold = mean + deviations * deviation;
        boolean[] dense = new boolean[density.length];
        for (int i = 0; i < density.length; i++) {
            dense[i] = density[i] > threshold;
        }
        return dense;
    }
}
