package dev.dossier.packaging.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Decodes a picture of any other kind and codes its pixels anew, without loss. */
final class DecodedPicture {

    private DecodedPicture() {}

    static Picture of(byte[] file) throws IOException {
        BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(file));
        if (decoded == null) {
            throw new IOException("The picture of a page is of no kind that can be put into a PDF file");
        }
        BufferedImage opaque = onWhite(decoded);
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(coded)) {
            int[] row = new int[opaque.getWidth()];
            byte[] samples = new byte[3 * row.length];
            for (int y = 0; y < opaque.getHeight(); y++) {
                opaque.getRGB(0, y, row.length, 1, row, 0, row.length);
                for (int x = 0; x < row.length; x++) {
                    samples[3 * x] = (byte) (row[x] >> 16);
                    samples[3 * x + 1] = (byte) (row[x] >> 8);
                    samples[3 * x + 2] = (byte) row[x];
                }
                deflater.write(samples);
            }
        }
        return new Picture(
                opaque.getWidth(),
                opaque.getHeight(),
                "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode",
                coded.toByteArray());
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = opaque.createGraphics();
        paper.drawImage(picture, 0, 0, Color.WHITE, null);
        paper.dispose();
        return opaque;
    }
}
