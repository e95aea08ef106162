package dev.dossier.reading.image;

/** Changes of grey values: flattening of backgrounds, stretching of contrast, black and white. */
public final class Tones {

    /** The background is looked at in a picture this many times as small at most, ... */
    private static final int COARSEST = 4;

    /** ... in which the reach has this many pixels at least. */
    private static final int FINE = 10;

    private static final double HARDLY_ANY = 0.002;

    private Tones() {}

    /** Spreads the grey values so that the darkest and lightest {@code share} of pixels become black and white. */
    public static Gray stretched(Gray picture, double share) {
        int[] histogram = histogram(picture);
        int total = picture.pixels().length;
        int low = level(histogram, total, share);
        int high = level(histogram, total, 1 - share);
        if (high - low < 8) {
            return picture;
        }
        byte[] out = new byte[total];
        for (int i = 0; i < total; i++) {
            int value = ((picture.pixels()[i] & 0xff) - low) * 255 / (high - low);
            out[i] = (byte) Math.max(0, Math.min(255, value));
        }
        return new Gray(picture.width(), picture.height(), out);
    }

    /** The grey value below which {@code share} of all pixels lie. */
    static int level(int[] histogram, int total, double share) {
        long below = 0;
        for (int value = 0; value < 256; value++) {
            below += histogram[value];
            if (below > share * total) {
                return value;
            }
        }
        return 255;
    }

    static int[] histogram(Gray picture) {
        int[] histogram = new int[256];
        for (byte pixel : picture.pixels()) {
            histogram[pixel & 0xff]++;
        }
        return histogram;
    }

    /**
     * Divides by the background, estimated as the mean of the lighter half around each pixel, so that uneven light,
     * shadows and tinted paper become white.
     *
     * @param reach about twice the height of the letters, in pixels
     */
    public static Gray flattened(Gray picture, int reach) {
        int width = picture.width();
        int height = picture.height();
        int shrink = Math.max(1, Math.min(COARSEST, reach / FINE));
        Gray coarse = Scaling.to(picture, Math.ceilDiv(width, shrink), Math.ceilDiv(height, shrink));
        float[] background = background(coarse, reach / shrink);
        int[] lefts = new int[width];
        float[] across = new float[width];
        for (int x = 0; x < width; x++) {
            float column = between(x, width, coarse.width());
            lefts[x] = Math.min((int) column, Math.max(0, coarse.width() - 2));
            across[x] = coarse.width() == 1 ? 0 : column - lefts[x];
        }
        int next = coarse.width() == 1 ? 0 : 1;
        byte[] pixels = picture.pixels();
        byte[] out = new byte[width * height];
        for (int y = 0; y < height; y++) {
            float row = between(y, height, coarse.height());
            int above = ((int) row) * coarse.width();
            int below = Math.min(coarse.height() - 1, (int) row + 1) * coarse.width();
            float down = row - (int) row;
            for (int x = 0; x < width; x++) {
                int left = lefts[x];
                float upper = background[above + left]
                        + across[x] * (background[above + left + next] - background[above + left]);
                float lower = background[below + left]
                        + across[x] * (background[below + left + next] - background[below + left]);
                float light = Math.max(16, upper + down * (lower - upper));
                out[y * width + x] = (byte) (int) Math.min(255, 245 * (pixels[y * width + x] & 0xff) / light);
            }
        }
        return new Gray(width, height, out);
    }

    /** Where the middle of pixel {@code at} of {@code count} lies among {@code coarse} larger ones. */
    private static float between(int at, int count, int coarse) {
        double place = Math.max(0, Math.min(coarse - 1, (at + 0.5) * coarse / count - 0.5));
        return (float) place;
    }

    /** The mean of the lighter half around each pixel. */
    private static float[] background(Gray picture, int reach) {
        int width = picture.width();
        int height = picture.height();
        Integral all = new Integral(picture);
        byte[] light = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double mean = all.mean(x - reach, y - reach, x + reach + 1, y + reach + 1);
                int value = picture.pixels()[y * width + x] & 0xff;
                light[y * width + x] = (byte) Math.max(value, mean);
            }
        }
        Integral lighter = new Integral(new Gray(width, height, light));
        float[] background = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                background[y * width + x] = (float) lighter.mean(x - reach, y - reach, x + reach + 1, y + reach + 1);
            }
        }
        return background;
    }

    /** True if a picture has black and white only, as faxes have. */
    public static boolean isBlackAndWhite(Gray picture) {
        int[] histogram = histogram(picture);
        long between = 0;
        for (int value = 1; value < 255; value++) {
            between += histogram[value];
        }
        return between < HARDLY_ANY * picture.pixels().length;
    }

    /** Each pixel as the mean of itself and its eight neighbours, so that single dots fade. */
    public static Gray smoothed(Gray picture) {
        int width = picture.width();
        int height = picture.height();
        byte[] from = picture.pixels();
        byte[] out = new byte[width * height];
        int[] columns = new int[width];
        for (int y = 0; y < height; y++) {
            int above = Math.max(0, y - 1) * width;
            int own = y * width;
            int below = Math.min(height - 1, y + 1) * width;
            for (int x = 0; x < width; x++) {
                columns[x] = (from[above + x] & 0xff) + (from[own + x] & 0xff) + (from[below + x] & 0xff);
            }
            for (int x = 0; x < width; x++) {
                int sum = columns[Math.max(0, x - 1)] + columns[x] + columns[Math.min(width - 1, x + 1)];
                out[own + x] = (byte) ((sum + 4) / 9);
            }
        }
        return new Gray(width, height, out);
    }

    /** The grey value that best parts dark from light (Otsu). */
    public static int otsu(Gray picture) {
        int[] histogram = histogram(picture);
        double total = picture.pixels().length;
        double sum = 0;
        for (int i = 0; i < 256; i++) {
            sum += (double) i * histogram[i];
        }
        double weight = 0;
        double below = 0;
        double best = -1;
        int threshold = 127;
        for (int i = 0; i < 256; i++) {
            weight += histogram[i];
            below += (double) i * histogram[i];
            if (weight == 0 || weight == total) {
                continue;
            }
            double difference = below / weight - (sum - below) / (total - weight);
            double between = weight * (total - weight) * difference * difference;
            if (between > best) {
                best = between;
                threshold = i;
            }
        }
        return threshold;
    }

    /** Black where a pixel is not lighter than {@code threshold}, white elsewhere. */
    public static Gray binary(Gray picture, int threshold) {
        byte[] out = new byte[picture.pixels().length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) ((picture.pixels()[i] & 0xff) <= threshold ? 0 : 255);
        }
        return new Gray(picture.width(), picture.height(), out);
    }

    /**
     * Black and white by a threshold that follows the light (Sauvola).
     *
     * @param reach about the height of the letters, in pixels
     * @param k 0.1 to 0.5; the larger, the less becomes black
     */
    public static Gray sauvola(Gray picture, int reach, double k) {
        int width = picture.width();
        int height = picture.height();
        Integral integral = new Integral(picture);
        byte[] out = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double mean = integral.mean(x - reach, y - reach, x + reach + 1, y + reach + 1);
                double deviation = integral.deviation(x - reach, y - reach, x + reach + 1, y + reach + 1);
                double threshold = mean * (1 + k * (deviation / 128 - 1));
                out[y * width + x] = (byte) ((picture.pixels()[y * width + x] & 0xff) <= threshold ? 0 : 255);
            }
        }
        return new Gray(width, height, out);
    }
}
