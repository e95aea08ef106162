package dev.dossier.reading.image;

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
        if (width <= picture.width() && height <= picture.height()) {
            return averaged(picture, width, height);
        }
        double sx = (double) picture.width() / width;
        double sy = (double) picture.height() / height;
        return Warp.cubic(picture, width, height, new Homography(sx, 0, 0, 0, sy, 0, 0, 0));
    }

    /** Every new pixel is the mean of the area that it covers, with fractions at the edges. */
    private static Gray averaged(Gray picture, int width, int height) {
        float[] columns = new float[width * picture.height()];
        byte[] from = picture.pixels();
        double sx = (double) picture.width() / width;
        for (int x = 0; x < width; x++) {
            double left = x * sx;
            double right = Math.min(picture.width(), left + sx);
            int first = (int) left;
            int last = Math.min(picture.width() - 1, (int) Math.ceil(right) - 1);
            for (int y = 0; y < picture.height(); y++) {
                double sum = 0;
                int row = y * picture.width();
                for (int i = first; i <= last; i++) {
                    double share = Math.min(right, i + 1) - Math.max(left, i);
                    sum += share * (from[row + i] & 0xff);
                }
                columns[y * width + x] = (float) (sum / (right - left));
            }
        }
        byte[] out = new byte[width * height];
        double sy = (double) picture.height() / height;
        for (int y = 0; y < height; y++) {
            double top = y * sy;
            double bottom = Math.min(picture.height(), top + sy);
            int first = (int) top;
            int last = Math.min(picture.height() - 1, (int) Math.ceil(bottom) - 1);
            for (int x = 0; x < width; x++) {
                double sum = 0;
                for (int i = first; i <= last; i++) {
                    double share = Math.min(bottom, i + 1) - Math.max(top, i);
                    sum += share * columns[i * width + x];
                }
                out[y * width + x] = (byte) Math.round(sum / (bottom - top));
            }
        }
        return new Gray(width, height, out);
    }
}
