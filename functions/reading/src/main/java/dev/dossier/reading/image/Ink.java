package dev.dossier.reading.image;

/** Where the dark print of a page is: faint patterns, tints and shadows become white, what was printed to be read, black. */
public final class Ink {

    /** How much darker than its neighbourhood print is, as a share of the darkest print around it. */
    private static final double FAINT = 0.3;

    private static final double FULL = 0.75;

    /** The page is cut into so many tiles along its longer side; each has its own darkest print. */
    private static final int TILES = 7;

    /** The darkest print of a tile counts as this share of the whole page's at least: empty paper has none of its own. */
    private static final double LEAST = 0.4;

    private Ink() {}

    /** The print of {@code picture}, of the same size. */
    public static Gray of(Gray picture) {
        int width = picture.width();
        int height = picture.height();
        int longer = Math.max(width, height);
        int reach = Math.max(8, longer / 60);
        Integral integral = new Integral(picture);
        byte[] dark = new byte[width * height];
        byte[] pixels = picture.pixels();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double mean = integral.mean(x - reach, y - reach, x + reach + 1, y + reach + 1);
                double own = mean - (pixels[y * width + x] & 0xff);
                dark[y * width + x] = (byte) Math.max(0, Math.min(255, 255 * own / (mean + 16)));
            }
        }
        Gray darkness = new Gray(width, height, dark);
        double all = strongest(darkness, 0, 0, width, height);
        int side = Math.max(1, longer / TILES);
        int columns = (width + side - 1) / side;
        int rows = (height + side - 1) / side;
        double[] tiles = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double own = strongest(darkness, column * side, row * side, (column + 1) * side, (row + 1) * side);
                tiles[row * columns + column] = Math.max(LEAST * all, own);
            }
        }
        byte[] out = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double strong = between(tiles, columns, rows, (x + 0.5) / side - 0.5, (y + 0.5) / side - 0.5);
                double share = (dark[y * width + x] & 0xff) / Math.max(4, strong);
                double ink = Math.max(0, Math.min(1, (share - FAINT) / (FULL - FAINT)));
                out[y * width + x] = (byte) Math.round(255 * (1 - ink));
            }
        }
        return new Gray(width, height, out);
    }

    /** What two pixels of a hundred exceed. */
    private static double strongest(Gray darkness, int left, int top, int right, int bottom) {
        Gray part = darkness.crop(left, top, right, bottom);
        return Tones.level(Tones.histogram(part), part.pixels().length, 0.98);
    }

    private static double between(double[] tiles, int columns, int rows, double x, double y) {
        double px = Math.max(0, Math.min(columns - 1, x));
        double py = Math.max(0, Math.min(rows - 1, y));
        int left = (int) px;
        int top = (int) py;
        int right = Math.min(columns - 1, left + 1);
        int bottom = Math.min(rows - 1, top + 1);
        double dx = px - left;
        double dy = py - top;
        double above = tiles[top * columns + left] * (1 - dx) + tiles[top * columns + right] * dx;
        double below = tiles[bottom * columns + left] * (1 - dx) + tiles[bottom * columns + right] * dx;
        return above * (1 - dy) + below * dy;
    }
}
