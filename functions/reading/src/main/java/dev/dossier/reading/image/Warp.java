package dev.dossier.reading.image;

/** Draws part of a picture anew through a map from new to old coordinates. */
public final class Warp {

    /** Places between two pixels are told apart this finely. */
    private static final int STEPS = 256;

    /** How much each of four neighbours weighs at a place between the second and the third. */
    private static final float[][] WEIGHTS = weights();

    private Warp() {}

    /** Interpolates linearly: good where the scale stays about the same or shrinks a little. */
    public static Gray linear(Gray picture, int width, int height, Homography toOld) {
        if (toOld.keepsParallels()) {
            return parallel(picture, width, height, toOld);
        }
        byte[] out = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double ox = toOld.x(x + 0.5, y + 0.5) - 0.5;
                double oy = toOld.y(x + 0.5, y + 0.5) - 0.5;
                out[y * width + x] = (byte) linearAt(picture, ox, oy);
            }
        }
        return new Gray(width, height, out);
    }

    /** As {@link #linear} where straight lines stay parallel; quicker. */
    static Gray parallel(Gray picture, int width, int height, Homography toOld) {
        byte[] from = picture.pixels();
        byte[] out = new byte[width * height];
        int right = picture.width() - 1;
        int bottom = picture.height() - 1;
        for (int y = 0; y < height; y++) {
            float ox = (float) (toOld.x(0.5, y + 0.5) - 0.5);
            float oy = (float) (toOld.y(0.5, y + 0.5) - 0.5);
            float dx = (float) toOld.a();
            float dy = (float) toOld.d();
            for (int x = 0; x < width; x++) {
                float px = Math.max(0, Math.min(right, ox + x * dx));
                float py = Math.max(0, Math.min(bottom, oy + x * dy));
                int x0 = (int) px;
                int y0 = (int) py;
                float fx = px - x0;
                float fy = py - y0;
                int at = y0 * (right + 1) + x0;
                int next = x0 < right ? 1 : 0;
                int below = y0 < bottom ? right + 1 : 0;
                float above = (from[at] & 0xff) * (1 - fx) + (from[at + next] & 0xff) * fx;
                float under = (from[at + below] & 0xff) * (1 - fx) + (from[at + below + next] & 0xff) * fx;
                out[y * width + x] = (byte) (int) (above * (1 - fy) + under * fy + 0.5f);
            }
        }
        return new Gray(width, height, out);
    }

    static int linearAt(Gray picture, double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double fx = x - x0;
        double fy = y - y0;
        double top = picture.at(x0, y0) * (1 - fx) + picture.at(x0 + 1, y0) * fx;
        double bottom = picture.at(x0, y0 + 1) * (1 - fx) + picture.at(x0 + 1, y0 + 1) * fx;
        return (int) Math.round(top * (1 - fy) + bottom * fy);
    }

    /** Interpolates with cubic splines (Catmull-Rom): good for enlarging. */
    public static Gray cubic(Gray picture, int width, int height, Homography toOld) {
        byte[] out = new byte[width * height];
        for (int y = 0; y < height; y++) {
            double ox = toOld.x(0.5, y + 0.5) - 0.5;
            double oy = toOld.y(0.5, y + 0.5) - 0.5;
            for (int x = 0; x < width; x++) {
                if (!toOld.keepsParallels()) {
                    ox = toOld.x(x + 0.5, y + 0.5) - 0.5;
                    oy = toOld.y(x + 0.5, y + 0.5) - 0.5;
                }
                out[y * width + x] = (byte) cubicAt(picture, ox, oy);
                ox += toOld.a();
                oy += toOld.d();
            }
        }
        return new Gray(width, height, out);
    }

    static int cubicAt(Gray picture, double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        float[] across = WEIGHTS[Math.min(STEPS - 1, (int) ((x - x0) * STEPS))];
        float[] down = WEIGHTS[Math.min(STEPS - 1, (int) ((y - y0) * STEPS))];
        boolean inside = x0 >= 1 && y0 >= 1 && x0 + 2 < picture.width() && y0 + 2 < picture.height();
        float sum = 0;
        if (inside) {
            byte[] pixels = picture.pixels();
            int at = (y0 - 1) * picture.width() + x0 - 1;
            for (int j = 0; j < 4; j++) {
                sum += down[j]
                        * (across[0] * (pixels[at] & 0xff)
                                + across[1] * (pixels[at + 1] & 0xff)
                                + across[2] * (pixels[at + 2] & 0xff)
                                + across[3] * (pixels[at + 3] & 0xff));
                at += picture.width();
            }
        } else {
            for (int j = 0; j < 4; j++) {
                for (int i = 0; i < 4; i++) {
                    sum += down[j] * across[i] * picture.at(x0 - 1 + i, y0 - 1 + j);
                }
            }
        }
        return Math.max(0, Math.min(255, Math.round(sum)));
    }

    private static float[][] weights() {
        float[][] weights = new float[STEPS][4];
        for (int step = 0; step < STEPS; step++) {
            for (int i = 0; i < 4; i++) {
                weights[step][i] = (float) weight(i - 1 - (step + 0.5) / STEPS);
            }
        }
        return weights;
    }

    private static double weight(double distance) {
        double d = Math.abs(distance);
        if (d < 1) {
            return 1 - 2.5 * d * d + 1.5 * d * d * d;
        }
        return d < 2 ? 2 - 4 * d + 2.5 * d * d - 0.5 * d * d * d : 0;
    }
}
