package dev.dossier.reading.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How good a picture of a page is, measured on the picture alone.
 *
 * @param edge how many pixels the change from paper to ink takes: 1 to 3 in a sharp scan, more in a blurred one; 0 if
 *     there are no edges
 * @param contrast grey values between paper and ink, 0 to 255
 * @param light the grey value of the paper
 * @param glare the shares of the upper, middle and lower third that are blinding white although the paper is not
 */
public record PictureQuality(double edge, int contrast, int light, List<Double> glare) {

    private static final int SIDE = 500;

    /** The darkest share of a page, which is ink even where little is written. */
    private static final double INK = 0.001;

    private static final int LEAST_EDGES = 60;

    /** Grey values from which on a place of a photograph shows nothing. */
    private static final int BLINDING = 251;

    /** Paper that is lighter than this cannot be told from a mirrored lamp. */
    private static final int WHITE = 232;

    public PictureQuality {
        glare = List.copyOf(glare);
    }

    public static PictureQuality of(Gray page) {
        Gray small = Scaling.atMost(page, SIDE);
        int[] histogram = Tones.histogram(small);
        int total = small.pixels().length;
        int light = Tones.level(histogram, total, 0.7);
        int ink = Tones.level(Tones.histogram(page), page.pixels().length, INK);
        int contrast = Math.max(0, light - ink);
        return new PictureQuality(edge(page, contrast), contrast, light, glare(small, light));
    }

    /** The median over strong edges along some rows of their height through their steepest step. */
    private static double edge(Gray page, int contrast) {
        int least = Math.max(12, contrast * 2 / 5);
        int step = Math.max(1, page.height() / 500);
        double[] widths = new double[1 << 16];
        int count = 0;
        for (int y = 0; y < page.height(); y += step) {
            int x = 0;
            while (x < page.width() - 1 && count < widths.length) {
                int to = slopeEnd(page, x, y);
                int height = Math.abs(page.at(to, y) - page.at(x, y));
                if (height >= least) {
                    widths[count++] = (double) height / steepest(page, x, to, y);
                }
                x = Math.max(to, x + 1);
            }
        }
        if (count < LEAST_EDGES) {
            return 0;
        }
        double[] found = Arrays.copyOf(widths, count);
        Arrays.sort(found);
        return found[count / 2];
    }

    /** How far grey values go on rising, or falling, from a pixel. */
    private static int slopeEnd(Gray page, int x, int y) {
        int direction = Integer.signum(page.at(x + 1, y) - page.at(x, y));
        int to = x + 1;
        while (direction != 0
                && to < page.width() - 1
                && Integer.signum(page.at(to + 1, y) - page.at(to, y)) == direction) {
            to++;
        }
        return to;
    }

    private static int steepest(Gray page, int from, int to, int y) {
        int steepest = 1;
        for (int x = from; x < to; x++) {
            steepest = Math.max(steepest, Math.abs(page.at(x + 1, y) - page.at(x, y)));
        }
        return steepest;
    }

    private static List<Double> glare(Gray small, int light) {
        List<Double> thirds = new ArrayList<>();
        int third = Math.max(1, small.height() / 3);
        for (int part = 0; part < 3; part++) {
            long blinding = 0;
            for (int i = part * third * small.width();
                    i < Math.min(small.pixels().length, (part + 1) * third * small.width());
                    i++) {
                blinding += (small.pixels()[i] & 0xff) >= BLINDING ? 1 : 0;
            }
            thirds.add(light >= WHITE ? 0 : (double) blinding / ((long) third * small.width()));
        }
        return thirds;
    }
}
