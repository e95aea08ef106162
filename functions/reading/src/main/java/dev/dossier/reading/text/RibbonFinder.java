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
        int wide = Math.max(5, width / 70);
        Integral integral = new Integral(picture);
        float[][] rows = new float[3][]; // the last three
        float[] density = new float[width * height];
        for (int y = 0; y <= height; y++) {
            rows[y % 3] = y < height ? changes(picture, y, integral, wide) : new float[width];
            if (y > 0) {
                int known = y == 1 || y == height ? 2 : 3;
                float[] above = rows[(y + 1) % 3];
                for (int x = 0; x < width; x++) {
                    float sum = rows[(y + 2) % 3][x] + rows[y % 3][x] + (y > 1 ? above[x] : 0);
                    density[(y - 1) * width + x] = sum / known;
                }
            }
        }
        return density;
    }

    /** The changes of a row against the contrast around, each the mean of {@code wide} columns to either side. */
    private static float[] changes(Gray picture, int y, Integral integral, int wide) {
        int width = picture.width();
        int reach = Math.max(12, width / 40);
        byte[] pixels = picture.pixels();
        int row = y * width;
        double[] sums = new double[width + 1];
        for (int x = 1; x < width - 1; x++) {
            int change = Math.abs((pixels[row + x + 1] & 0xff) - (pixels[row + x - 1] & 0xff));
            double contrast = integral.deviation(x - reach, y - reach, x + reach, y + reach);
            sums[x + 1] = sums[x] + change / (contrast + 6);
        }
        sums[width] = sums[width - 1];
        float[] means = new float[width];
        for (int x = 0; x < width; x++) {
            int left = Math.max(0, x - wide);
            int right = Math.min(width, x + wide + 1);
            means[x] = (float) ((sums[right] - sums[left]) / (right - left));
        }
        return means;
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
