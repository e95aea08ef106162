package dev.dossier.reading.image;

/** A picture while it is being drawn. */
public final class GrayBuilder {

    private final int width;
    private final int height;
    private final byte[] pixels;

    public GrayBuilder(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    /** Sets one pixel to a grey value, 0 to 255. */
    public void set(int x, int y, int value) {
        pixels[y * width + x] = (byte) value;
    }

    /** The finished picture; the builder must not be used any more. */
    public Gray done() {
        return new Gray(width, height, pixels);
    }
}
