package dev.dossier.packaging.pdf;

import java.util.Optional;

/** Takes a JPEG file into a PDF file as it is. */
final class JpegPicture {

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int ADOBE = 0xEE;

    private JpegPicture() {}

    /** The picture; empty if {@code file} is no JPEG file of eight bits a sample. */
    static Optional<Picture> of(byte[] file) {
        if (file.length < 4 || two(file, 0) != START_OF_IMAGE) {
            return Optional.empty();
        }
        boolean adobe = false;
        int at = 2;
        while (at + 9 < file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) { // a filling byte
                at++;
                continue;
            }
            adobe |= marker == ADOBE;
            if (isFrame(marker)) {
                return frame(file, at + 4, adobe);
            }
            at += 2 + two(file, at + 2);
        }
        return Optional.empty();
    }

    /** True for the frames that PDF readers decode: baseline, extended and progressive. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xC2;
    }

    private static Optional<Picture> frame(byte[] file, int at, boolean adobe) {
        int bits = file[at];
        int height = two(file, at + 1);
        int width = two(file, at + 3);
        String space = switch (file[at + 5]) {
            case 1 -> "/DeviceGray";
            case 3 -> "/DeviceRGB";
            case 4 -> "/DeviceCMYK";
            default -> "";
        };
        if (bits != 8 || width == 0 || height == 0 || space.isEmpty()) {
            return Optional.empty();
        }
        // Adobe's programs store cyan, magenta, yellow and black the other way round.
        String decode = adobe && space.equals("/DeviceCMYK") ? " /Decode [1 0 1 0 1 0 1 0]" : "";
        return Optional.of(new Picture(
                width, height, "/ColorSpace " + space + " /BitsPerComponent 8 /Filter /DCTDecode" + decode, file));
    }

    private static int two(byte[] file, int at) {
        return ((file[at] & 0xFF) << 8) | (file[at + 1] & 0xFF);
    }
}
