package dev.dossier.reading.image;

/** Sums of grey values, and of their squares, over any rectangle in constant time. */
public final class Integral {

    private final int width;
    private final int height;
    private final long[] sums;
    private final long[] squares;

    public Integral(Gray picture) {
        width = picture.width();
        height = picture.height();
        sums = new long[(width + 1) * (height + 1)];
        squares = new long[sums.length];
        byte[] pixels = picture.pixels();
        for (int y = 0; y < height; y++) {
            long sum = 0;
            long square = 0;
            for (int x = 0; x < width; x++) {
                int value = pixels[y * width + x] & 0xff;
                sum += value;
                square += (long) value * value;
                int at = (y + 1) * (width + 1) + x + 1;
                sums[at] = sums[at - width - 1] + sum;
                squares[at] = squares[at - width - 1] + square;
            }
        }
    }

    /** The mean over a rectangle, clipped to the picture. */
    public double mean(int left, int top, int right, int bottom) {
        return over(sums, left, top, right, bottom) / (double) area(left, top, right, bottom);
    }

    /** The standard deviation over a rectangle, clipped to the picture. */
    public double deviation(int left, int top, int right, int bottom) {
        double n = area(left, top, right, bottom);
        double mean = over(sums, left, top, right, bottom) / n;
        return Math.sqrt(Math.max(0, over(squares, left, top, right, bottom) / n - mean * mean));
    }

    private long area(int left, int top, int right, int bottom) {
        long w = (long) Math.min(width, right) - Math.max(0, left);
        long h = (long) Math.min(height, bottom) - Math.max(0, top);
        return Math.max(1, w * h);
    }

    private long over(long[] table, int left, int top, int right, int bottom) {
        int l = Math.max(0, left);
        int t = Math.max(0, top);
        int r = Math.min(width, right);
        int b = Math.min(height, bottom);
        int w = width + 1;
        return table[b * w + r] - table[t * w + r] - table[b * w + l] + table[t * w + l];
    }
}
