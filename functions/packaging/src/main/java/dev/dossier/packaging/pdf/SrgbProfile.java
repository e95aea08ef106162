package dev.dossier.packaging.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ICC profile, version 2.1, that says what red, green and blue mean on the screens of everyday: the primaries of
 * sRGB, adapted to the white of profiles, and a gamma of 2.2.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final double GAMMA = 2.2;

    private SrgbProfile() {}

    /** The profile as a file. */
    static byte[] file() {
        byte[] curve = ByteBuffer.allocate(16)
                .put(ascii("curv"))
                .putInt(0)
                .putInt(1)
                .putShort((short) Math.round(GAMMA * 256))
                .array();
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description());
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", colour(0.9642, 1, 0.8249));
        tags.put("rXYZ", colour(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", colour(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", colour(0.14307, 0.06061, 0.71410));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assembled(tags);
    }

    private static byte[] assembled(Map<String, byte[]> tags) {
        int begin = HEADER + 4 + 12 * tags.size();
        int length = begin + tags.values().stream().mapToInt(tag -> tag.length).sum();
        ByteBuffer file = ByteBuffer.allocate(length);
        file.putInt(length).putInt(0).putInt(0x02100000);
        file.put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
        file.putShort((short) 2000).putShort((short) 1).putShort((short) 1).position(36);
        file.put(ascii("acsp")).position(68);
        file.put(fixed(0.9642)).put(fixed(1)).put(fixed(0.8249)).position(HEADER);
        file.putInt(tags.size());
        int at = begin;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            file.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
            at += tag.getValue().length;
        }
        tags.values().forEach(file::put);
        return file.array();
    }

    private static byte[] description() {
        byte[] words = ascii("RGB of everyday screens\0");
        ByteBuffer body = ByteBuffer.allocate((12 + words.length + 78 + 3) / 4 * 4);
        body.put(ascii("desc")).putInt(0).putInt(words.length).put(words);
        return body.array();
    }

    private static byte[] text(String words) {
        byte[] body = ascii(words + "\0");
        return ByteBuffer.allocate((8 + body.length + 3) / 4 * 4)
                .put(ascii("text"))
                .putInt(0)
                .put(body)
                .array();
    }

    private static byte[] colour(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .put(fixed(x))
                .put(fixed(y))
                .put(fixed(z))
                .array();
    }

    /** A number in 16 bits before and 16 bits after the point. */
    private static byte[] fixed(double value) {
        return ByteBuffer.allocate(4).putInt((int) Math.round(value * 65536)).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
