package dev.dossier.reading.intake;

import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.QuarterTurn;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageInputStream;

/** Reads and writes pictures of pages. */
public final class Pictures {

    /** Small pictures are kept without loss; larger ones have more pixels than strokes. */
    private static final int LOSSLESS_PIXELS = 1_500_000;

    private static final float JPEG_QUALITY = 0.92f;

    private Pictures() {}

    /** The file name of a page's picture, as in {@code p00001-scan.jpg}. */
    static String name(PageNumber page, String what, String ending) {
        return String.format(Locale.ROOT, "p%05d-%s.%s", page.number(), what, ending);
    }

    /**
     * Writes a picture as JPEG, or as PNG where that is as small or the picture is small; returns its file name.
     *
     * @param what tells the pictures of one page apart
     */
    public static String save(BufferedImage image, Path folder, PageNumber page, String what) throws IOException {
        boolean bilevel = image.getType() == BufferedImage.TYPE_BYTE_BINARY
                && image.getColorModel().getPixelSize() == 1;
        boolean small = (long) image.getWidth() * image.getHeight() <= LOSSLESS_PIXELS;
        if (bilevel || small) {
            String name = name(page, what, "png");
            ImageIO.write(
                    bilevel ? image : plain(image), "png", folder.resolve(name).toFile());
            return name;
        }
        String name = name(page, what, "jpg");
        writeJpeg(plain(image), folder.resolve(name));
        return name;
    }

    private static void writeJpeg(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(JPEG_QUALITY);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    /** The picture in grey or in three colours of eight bits, on white where it was transparent. */
    static BufferedImage plain(BufferedImage image) {
        boolean gray = image.getColorModel().getNumColorComponents() == 1;
        int type = gray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
        if (image.getType() == type || image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return image;
        }
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D g = plain.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return plain;
    }

    /** The picture after a clockwise turn. */
    public static BufferedImage turned(BufferedImage image, QuarterTurn turn) {
        if (turn == QuarterTurn.NONE) {
            return image;
        }
        BufferedImage from = plain(image);
        int width = turn.swapsSides() ? from.getHeight() : from.getWidth();
        int height = turn.swapsSides() ? from.getWidth() : from.getHeight();
        BufferedImage out = new BufferedImage(width, height, from.getType());
        Graphics2D g = out.createGraphics();
        g.translate(width / 2.0, height / 2.0);
        g.rotate(Math.toRadians(turn.degrees()));
        g.drawImage(from, -from.getWidth() / 2, -from.getHeight() / 2, null);
        g.dispose();
        return out;
    }

    /**
     * Reads a picture.
     *
     * @param mostPixels larger pictures are read at a half, a third … of their size
     */
    public static BufferedImage load(Path file, long mostPixels) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("The picture of a page is of no known kind");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                int step = (int) Math.ceil(Math.sqrt((double) pixels / mostPixels));
                ImageReadParam parameters = reader.getDefaultReadParam();
                if (step > 1) {
                    parameters.setSourceSubsampling(step, step, 0, 0);
                }
                return reader.read(0, parameters);
            } finally {
                reader.dispose();
            }
        }
    }
}
