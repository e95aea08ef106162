package dev.dossier.reading.image;

/** Draws part of a picture anew through a map from new to old coordinates. */
public final class Warp {

    private Warp() {}

    /** Interpolates linearly: good where the scale stays about the same or shrinks a little. */
    public static Gray linear(Gray picture, int width, int height, Homography toOld) {
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
            for (int x = 0; x < width; x++) {
                double ox = toOld.x(x + 0.5, y + 0.5) - 0.5;
                double oy = toOld.y(x + 0.5, y + 0.5) - 0.5;
                out[y * width + x] = (byte) cubicAt(picture, ox, oy);
            }
        }
        return new Gray(width, height, out);
    }

    static int cubicAt(Gray picture, double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double fx = x - x0;
        double fy = y - y0;
        double sum = 0;
        for (int j = -1; j <= 2; j++) {
            double row = 0;
            for (int i = -1; i <= 2; i++) {
                row += weight(i - fx) * picture.at(x0 + i, y0 + j);
            }
            sum += weight(j - fy) * row;
        }
        return (int) Math.max(0, Math.min(255, Math.round(sum)));
    }

    private static double weight(double distance) {
        double d = Math.abs(distance);
        if (d < 1) {
            return 1 - 2.5 * d * d + 1.5 * d * d * d;
        }
        return d < 2 ? 2 - 4 * d + 2.5 * d * d - 0.5 * d * d * d : 0;
    }
}
