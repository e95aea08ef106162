package dev.dossier.packaging.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The characters of one file's text layer and the codes that they are drawn by: numbered from 1 as they come, so that
 * every script and every plane of Unicode has room.
 */
final class Characters {

    private static final int MOST = 0xFFFF;
    private static final int REPLACEMENT = 0xFFFD;

    /** A table of this many lines is the longest that readers must understand. */
    private static final int LONGEST_TABLE = 100;

    private final Map<Integer, Integer> codes = new HashMap<>();
    private final List<Integer> characters = new ArrayList<>();

    Characters() {
        codeOf(' ');
    }

    /** How wide these characters are drawn, in ems. */
    static double width(int[] codePoints) {
        int width = 0;
        for (int c : codePoints) {
            width += c == ' ' ? GlyphlessFont.SPACE_WIDTH : GlyphlessFont.WIDTH;
        }
        return width / (double) GlyphlessFont.EM;
    }

    /** The codes of these characters, in hexadecimal digits. */
    String codes(int[] codePoints) {
        StringBuilder hex = new StringBuilder();
        for (int c : codePoints) {
            hex.append(String.format(Locale.ROOT, "%04X", codeOf(c)));
        }
        return hex.toString();
    }

    private int codeOf(int codePoint) {
        boolean strange = Character.getType(codePoint) == Character.SURROGATE || Character.isISOControl(codePoint);
        int character = strange ? REPLACEMENT : codePoint;
        Integer known = codes.get(character);
        if (known != null) {
            return known;
        }
        if (characters.size() == MOST) {
            throw new IllegalStateException("A document has more than 65,535 different characters");
        }
        characters.add(character);
        codes.put(character, characters.size());
        return characters.size();
    }

    /** Writes the font in which these characters are drawn as object {@code number}. */
    void writeFont(PdfWriter pdf, int number) throws IOException {
        byte[] file = GlyphlessFont.file();
        int data = pdf.stream("/Length1 " + file.length, file);
        int descriptor = pdf.object("<< /Type /FontDescriptor /FontName /Glyphless /Flags 4 /FontBBox [0 "
                + GlyphlessFont.DESCENT + " " + GlyphlessFont.WIDTH + " " + GlyphlessFont.ASCENT
                + "] /ItalicAngle 0 /Ascent " + GlyphlessFont.ASCENT + " /Descent " + GlyphlessFont.DESCENT
                + " /CapHeight " + GlyphlessFont.ASCENT + " /StemV 80 /FontFile2 " + data + " 0 R >>");
        int glyphs = pdf.stream("", glyphs());
        int descendant = pdf.object("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Glyphless /CIDSystemInfo"
                + " << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor " + descriptor
                + " 0 R /DW " + GlyphlessFont.WIDTH + " /W [1 [" + GlyphlessFont.SPACE_WIDTH + "]] /CIDToGIDMap "
                + glyphs + " 0 R >>");
        int meanings = pdf.stream("", meanings().getBytes(StandardCharsets.US_ASCII));
        pdf.object(
                number,
                "<< /Type /Font /Subtype /Type0 /BaseFont /Glyphless /Encoding /Identity-H" + " /DescendantFonts ["
                        + descendant + " 0 R] /ToUnicode " + meanings + " 0 R >>");
    }

    /** The space is the first character, so its code is 1. */
    private byte[] glyphs() {
        byte[] map = new byte[2 * (characters.size() + 1)];
        for (int code = 1; code <= characters.size(); code++) {
            map[2 * code + 1] = (byte) (code == 1 ? GlyphlessFont.SPACE : GlyphlessFont.CHARACTER);
        }
        return map;
    }

    private String meanings() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < characters.size(); from += LONGEST_TABLE) {
            int to = Math.min(characters.size(), from + LONGEST_TABLE);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                byte[] utf16 = Character.toString(characters.get(i)).getBytes(StandardCharsets.UTF_16BE);
                map.append(String.format(Locale.ROOT, "<%04X> <", i + 1))
                        .append(HexFormat.of().withUpperCase().formatHex(utf16))
                        .append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
