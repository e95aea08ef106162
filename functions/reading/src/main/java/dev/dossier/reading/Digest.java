package dev.dossier.reading;

import dev.dossier.reading.image.Gray;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names pictures by their pixels. */
final class Digest {

    private Digest() {}

    /** SHA-256 over width, height and grey values. */
    static String of(Gray picture) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(ByteBuffer.allocate(8)
                    .putInt(picture.width())
                    .putInt(picture.height())
                    .array());
            sha256.update(picture.pixels());
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
