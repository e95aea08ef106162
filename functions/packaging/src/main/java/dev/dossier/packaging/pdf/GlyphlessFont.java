package dev.dossier.packaging.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A TrueType font whose glyphs draw nothing. Whatever the script, every character of the text layer is drawn with one
 * of two of them, and a table beside the font says which character was meant.
 */
final class GlyphlessFont {

    /** Of one em, in the units of the font. */
    static final int EM = 1000;

    /** The width of every character but the space, in the units of the font. */
    static final int WIDTH = 500;

    /**
     * The width of a space, in the units of the font. Programs that take out text tell a new line from a sloped one by
     * steps wider than a space; a narrow space lets every character be such a step.
     */
    static final int SPACE_WIDTH = 50;

    /** The glyph that draws every character but the space. */
    static final int CHARACTER = 1;

    /** The glyph that draws the space. */
    static final int SPACE = 2;

    static final int ASCENT = 800;
    static final int DESCENT = -200;

    private static final int MAGIC = 0x5F0F3CF5;
    private static final int WHOLE = 0xB1B0AFBA;

    private GlyphlessFont() {}

    /** The font as a file. */
    static byte[] file() {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", new byte[0]);
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", shorts(WIDTH, 0, WIDTH, 0, SPACE_WIDTH, 0));
        tables.put("loca", shorts(0, 0, 0, 0));
        tables.put("maxp", shorts(1, 0, 3, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
        tables.put("post", post());
        return assembled(tables);
    }

    private static byte[] head() {
        ByteBuffer head = ByteBuffer.allocate(54);
        head.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(MAGIC);
        head.putShort((short) 0).putShort((short) EM).putLong(0).putLong(0);
        head.putShort((short) 0)
                .putShort((short) DESCENT)
                .putShort((short) WIDTH)
                .putShort((short) ASCENT);
        head.putShort((short) 0)
                .putShort((short) 8)
                .putShort((short) 2)
                .putShort((short) 0)
                .putShort((short) 0);
        return head.array();
    }

    private static byte[] hhea() {
        return shorts(1, 0, ASCENT, DESCENT, 0, WIDTH, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 3);
    }

    /** Version 3: the glyphs have no names. */
    private static byte[] post() {
        return ByteBuffer.allocate(32).putInt(0x00030000).array();
    }

    private static byte[] shorts(int... values) {
        ByteBuffer table = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            table.putShort((short) value);
        }
        return table.array();
    }

    private static byte[] assembled(SortedMap<String, byte[]> tables) {
        int begin = 12 + 16 * tables.size();
        ByteBuffer directory = ByteBuffer.allocate(begin);
        directory.putInt(0x00010000).putShort((short) tables.size());
        directory.putShort((short) 64).putShort((short) 2).putShort((short) (16 * tables.size() - 64));
        ByteArrayOutputStream bodies = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> table : new ArrayList<>(tables.entrySet())) {
            byte[] body = table.getValue();
            directory.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(sum(body));
            directory.putInt(begin + bodies.size()).putInt(body.length);
            bodies.writeBytes(body);
            bodies.writeBytes(new byte[-body.length & 3]);
        }
        ByteBuffer file = ByteBuffer.allocate(begin + bodies.size());
        file.put(directory.array()).put(bodies.toByteArray());
        int head = begin; // the first table with a body, because glyf has none
        file.putInt(head + 8, WHOLE - sum(file.array()));
        return file.array();
    }

    private static int sum(byte[] table) {
        ByteBuffer words =
                ByteBuffer.allocate((table.length + 3) / 4 * 4).put(table).rewind();
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
