package dev.dossier.reading.image;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.QuarterTurn;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** A picture of grey values, 0 black to 255 white, row by row from the top left. Never changed once made. */
public final class Gray {

    private final int width;
    private final int height;
    private final byte[] pixels;

    /** Takes over {@code pixels}, which the caller must not change any more. */
    Gray(int width, int height, byte[] pixels) {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("A picture has one grey value for each of its pixels");
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public static Gray of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage gray = image;
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            if (image.getColorModel().getNumColorComponents() >= 3
                    && !image.getColorModel().hasAlpha()) {
                return luminance(image);
            }
            gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D g = gray.createGraphics();
            g.setColor(java.awt.Color.WHITE);
            g.fillRect(0, 0, width, height);
            g.drawImage(image, 0, 0, null);
            g.dispose();
        }
        return new Gray(width, height, copied(gray));
    }

    /** Each pixel as light as its lightest colour: black print stays black, coloured backgrounds fade. */
    public static Gray faded(BufferedImage image) {
        return image.getColorModel().getNumColorComponents() < 3
                        || image.getColorModel().hasAlpha()
                ? of(image)
                : of(image, rgb -> Math.max(rgb >> 16 & 0xff, Math.max(rgb >> 8 & 0xff, rgb & 0xff)));
    }

    private static Gray luminance(BufferedImage image) {
        return of(image, rgb -> (77 * (rgb >> 16 & 0xff) + 150 * (rgb >> 8 & 0xff) + 29 * (rgb & 0xff)) >> 8);
    }

    private static Gray of(BufferedImage image, IntUnaryOperator value) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] pixels = new byte[width * height];
        int[] row = new int[width];
        byte[] colours = new byte[3 * width];
        for (int y = 0; y < height; y++) {
            row(image, y, row, colours);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) value.applyAsInt(row[x]);
            }
        }
        return new Gray(width, height, pixels);
    }

    /** One row as {@link BufferedImage#getRGB} has it, without asking the colour model about every pixel where it can. */
    private static void row(BufferedImage image, int y, int[] row, byte[] colours) {
        int width = row.length;
        switch (image.getType()) {
            case BufferedImage.TYPE_INT_RGB -> image.getRaster().getDataElements(0, y, width, 1, row);
            case BufferedImage.TYPE_3BYTE_BGR -> {
                image.getRaster().getDataElements(0, y, width, 1, colours); // red, green, blue
                for (int x = 0; x < width; x++) {
                    int red = colours[3 * x] & 0xff;
                    int green = colours[3 * x + 1] & 0xff;
                    int blue = colours[3 * x + 2] & 0xff;
                    row[x] = (red << 16) | (green << 8) | blue;
                }
            }
            default -> image.getRGB(0, y, width, 1, row, 0, width);
        }
    }

    private static byte[] copied(BufferedImage gray) {
        byte[] pixels = new byte[gray.getWidth() * gray.getHeight()];
        gray.getRaster().getDataElements(0, 0, gray.getWidth(), gray.getHeight(), pixels);
        return pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** This picture with {@code boxes} painted white. */
    public Gray without(List<Box> boxes) {
        byte[] painted = pixels.clone();
        for (Box box : boxes) {
            for (int y = box.top(); y < Math.min(height, box.bottom()); y++) {
                int row = y * width;
                Arrays.fill(painted, row + Math.min(width, box.left()), row + Math.min(width, box.right()), (byte) 255);
            }
        }
        return new Gray(width, height, painted);
    }

    /** The grey value at a pixel, 0 to 255; the nearest pixel's outside the picture. */
    public int at(int x, int y) {
        int px = Math.max(0, Math.min(width - 1, x));
        int py = Math.max(0, Math.min(height - 1, y));
        return pixels[py * width + px] & 0xff;
    }

    /** The pixels themselves, for loops and native code that must not change them. */
    public byte[] pixels() {
        return pixels;
    }

    /** The part of the picture inside {@code left, top, right, bottom}, clipped to the picture; at least one pixel. */
    public Gray crop(int left, int top, int right, int bottom) {
        int l = Math.max(0, Math.min(width - 1, left));
        int t = Math.max(0, Math.min(height - 1, top));
        int w = Math.max(1, Math.min(width, right) - l);
        int h = Math.max(1, Math.min(height, bottom) - t);
        byte[] part = new byte[w * h];
        for (int y = 0; y < h; y++) {
            System.arraycopy(pixels, (t + y) * width + l, part, y * w, w);
        }
        return new Gray(w, h, part);
    }

    /** The picture after a clockwise turn. */
    public Gray turned(QuarterTurn turn) {
        if (turn == QuarterTurn.NONE) {
            return this;
        }
        int w = turn.swapsSides() ? height : width;
        int h = turn.swapsSides() ? width : height;
        byte[] out = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int to = switch (turn) {
                    case RIGHT -> x * w + (w - 1 - y);
                    case HALF -> (h - 1 - y) * w + (w - 1 - x);
                    case LEFT -> (h - 1 - x) * w + y;
                    case NONE -> y * w + x;
                };
                out[to] = pixels[y * width + x];
            }
        }
        return new Gray(w, h, out);
    }

    /** Black becomes white and white black. */
    public Gray inverted() {
        byte[] out = new byte[pixels.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (255 - (pixels[i] & 0xff));
        }
        return new Gray(width, height, out);
    }

    public BufferedImage toImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        System.arraycopy(pixels, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0, pixels.length);
        return image;
    }
}
