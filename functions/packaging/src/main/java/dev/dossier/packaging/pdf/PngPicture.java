package dev.dossier.packaging.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Takes the coded pixels of a PNG file into a PDF file as they are: both know the same compression and predictors. */
final class PngPicture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PngPicture() {}

    /** The picture; empty if {@code file} is no PNG file, or one with rows interlaced or with transparency. */
    static Optional<Picture> of(byte[] file) {
        if (file.length < 33 || !Arrays.equals(file, 0, 8, SIGNATURE, 0, 8)) {
            return Optional.empty();
        }
        ByteBuffer png = ByteBuffer.wrap(file).position(8);
        Header header = null;
        byte[] palette = {};
        ByteArrayOutputStream pixels = new ByteArrayOutputStream(file.length);
        while (png.remaining() >= 12) {
            int length = png.getInt();
            byte[] name = new byte[4];
            png.get(name);
            if (length < 0 || length > png.remaining() - 4) {
                return Optional.empty();
            }
            int at = png.position();
            switch (new String(name, StandardCharsets.US_ASCII)) {
                case "IHDR" -> header = Header.at(file, at);
                case "PLTE" -> palette = Arrays.copyOfRange(file, at, at + length);
                case "IDAT" -> pixels.write(file, at, length);
                case "tRNS" -> header = null;
                default -> {} // says nothing about the pixels
            }
            png.position(at + length + 4);
        }
        return header == null || !header.isPlain() ? Optional.empty() : Optional.of(header.picture(palette, pixels));
    }

    private record Header(int width, int height, int bits, int colours, int interlace) {

        private static final int GREY = 0;
        private static final int RED_GREEN_BLUE = 2;
        private static final int PALETTE = 3;

        static Header at(byte[] file, int at) {
            ByteBuffer header = ByteBuffer.wrap(file, at, 13);
            int width = header.getInt();
            int height = header.getInt();
            return new Header(width, height, header.get(), header.get(), file[at + 12]);
        }

        boolean isPlain() {
            return width > 0
                    && height > 0
                    && interlace == 0
                    && (colours == GREY || colours == RED_GREEN_BLUE || colours == PALETTE);
        }

        Picture picture(byte[] palette, ByteArrayOutputStream pixels) {
            String space = switch (colours) {
                case PALETTE ->
                    "[/Indexed /DeviceRGB " + (palette.length / 3 - 1) + " <"
                            + HexFormat.of().formatHex(palette) + ">]";
                case RED_GREEN_BLUE -> "/DeviceRGB";
                default -> "/DeviceGray";
            };
            int samples = colours == RED_GREEN_BLUE ? 3 : 1;
            return new Picture(
                    width,
                    height,
                    "/ColorSpace " + space + " /BitsPerComponent " + bits
                            + " /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors " + samples
                            + " /BitsPerComponent " + bits + " /Columns " + width + " >>",
                    pixels.toByteArray());
        }
    }
}
