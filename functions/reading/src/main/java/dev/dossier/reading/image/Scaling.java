package dev.dossier.reading.image;

import java.util.Arrays;

/** Makes pictures larger and smaller. */
public final class Scaling {

    private Scaling() {}

    /** The picture at {@code factor} times its size: averages when shrinking, interpolates when enlarging. */
    public static Gray by(Gray picture, double factor) {
        int width = Math.max(1, (int) Math.round(picture.width() * factor));
        int height = Math.max(1, (int) Math.round(picture.height() * factor));
        return to(picture, width, height);
    }

    /** The picture with its longer side at most {@code side} pixels; itself if it is small enough. */
    public static Gray atMost(Gray picture, int side) {
        int longer = Math.max(picture.width(), picture.height());
        return longer <= side ? picture : by(picture, (double) side / longer);
    }

    public static Gray to(Gray picture, int width, int height) {
        if (width == picture.width() && height == picture.height()) {
            return picture;
        }
        if (2 * width == picture.width() && 2 * height == picture.height()) {
            return halved(picture);
        }
        if (width <= picture.width() && height <= picture.height()) {
            return averaged(picture, width, height);
        }
        double sx = (double) picture.width() / width;
        double sy = (double) picture.height() / height;
        return Warp.cubic(picture, width, height, new Homography(sx, 0, 0, 0, sy, 0, 0, 0));
    }

    /** As {@link #averaged}, quicker where each new pixel covers four old ones. */
    private static Gray halved(Gray picture) {
        int width = picture.width() / 2;
        int height = picture.height() / 2;
        byte[] from = picture.pixels();
        byte[] out = new byte[width * height];
        for (int y = 0; y < height; y++) {
            int upper = 2 * y * picture.width();
            int lower = upper + picture.width();
            for (int x = 0; x < width; x++) {
                int sum = (from[upper + 2 * x] & 0xff)
                        + (from[upper + 2 * x + 1] & 0xff)
                        + (from[lower + 2 * x] & 0xff)
                        + (from[lower + 2 * x + 1] & 0xff);
                out[y * width + x] = (byte) ((sum + 2) >> 2);
            }
        }
        return new Gray(width, height, out);
    }

    /** Every new pixel is the mean of the area that it covers, with fractions at the edges. */
    private static Gray averaged(Gray picture, int width, int height) {
        Shares across = new Shares(picture.width(), width);
        Shares down = new Shares(picture.height(), height);
        byte[] from = picture.pixels();
        byte[] out = new byte[width * height];
        float[] row = new float[width];
        float[] sum = new float[width];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sum, 0);
            for (int j = down.first[y]; j <= down.last[y]; j++) {
                across.reduce(from, j * picture.width(), row);
                float share = down.share(y, j);
                for (int x = 0; x < width; x++) {
                    sum[x] += share * row[x];
                }
            }
            for (int x = 0; x < width; x++) {
                out[y * width + x] = (byte) (int) (sum[x] + 0.5f);
            }
        }
        return new Gray(width, height, out);
    }

    /** Which old pixels of a row or column each new one covers, and how much of the first and the last of them. */
    private static final class Shares {
        private final int[] first;
        private final int[] last;
        private final float[] ofFirst;
        private final float[] ofLast;
        private final float whole;

        private Shares(int old, int count) {
            double step = (double) old / count;
            first = new int[count];
            last = new int[count];
            ofFirst = new float[count];
            ofLast = new float[count];
            whole = (float) (1 / step);
            for (int i = 0; i < count; i++) {
                double from = i * step;
                double to = Math.min(old, from + step);
                first[i] = (int) from;
                last[i] = Math.max(first[i], Math.min(old - 1, (int) Math.ceil(to) - 1));
                ofFirst[i] = (float) ((Math.min(to, first[i] + 1) - from) / step);
                ofLast[i] = (float) ((to - last[i]) / step);
            }
        }

        float share(int at, int old) {
            return old == first[at] ? ofFirst[at] : old == last[at] ? ofLast[at] : whole;
        }

        void reduce(byte[] pixels, int start, float[] row) {
            for (int x = 0; x < row.length; x++) {
                int from = first[x];
                int to = last[x];
                float sum = ofFirst[x] * (pixels[start + from] & 0xff);
                for (int i = from + 1; i < to; i++) {
                    sum += whole * (pixels[start + i] & 0xff);
                }
                row[x] = to > from ? sum + ofLast[x] * (pixels[start + to] & 0xff) : sum;
            }
        }
    }
}
