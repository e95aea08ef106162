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
