package dev.dossier.packaging.pdf;

import java.io.IOException;
import java.util.Optional;

/** A picture as a PDF file holds it. */
final class Picture {

    private final int width;
    private final int height;
    private final String entries;
    private final byte[] data;

    /**
     * A picture of these pixels.
     *
     * @param width in pixels
     * @param height in pixels
     * @param entries of the picture's dictionary that say how its data are coded
     * @param data the coded pixels
     */
    Picture(int width, int height, String entries, byte[] data) {
        this.width = width;
        this.height = height;
        this.entries = entries;
        this.data = data;
    }

    /** The picture in {@code file}: JPEG and ordinary PNG files keep their pixels as they are coded. */
    static Picture of(byte[] file) throws IOException {
        Optional<Picture> coded = JpegPicture.of(file).or(() -> PngPicture.of(file));
        return coded.isPresent() ? coded.get() : DecodedPicture.of(file);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Writes the picture and tells its number. */
    int writeTo(PdfWriter pdf) throws IOException {
        return pdf.stream(
                "/Type /XObject /Subtype /Image /Width " + width + " /Height " + height + " " + entries, data);
    }
}
