package dev.dossier.reading.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What a file is, by its first bytes. */
public enum FileKind {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    TIFF("image/tiff"),
    GIF("image/gif"),
    BMP("image/bmp"),
    WEBP("image/webp"),
    HEIC("image/heic"),
    JPEG_2000("image/jp2"),
    ZIP("application/zip"),
    OFFICE("application/x-ole-storage"),
    EMPTY("application/x-empty"),
    UNKNOWN("application/octet-stream");

    /** A PDF may begin with up to this many bytes of something else. */
    private static final int LOOK = 1024;

    /** What HEIC files call themselves; films and other pictures of the same family call themselves otherwise. */
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOK);
        }
        return of(head);
    }

    static FileKind of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (text.startsWith("II*\0")
                || text.startsWith("MM\0*")
                || text.startsWith("II+\0")
                || text.startsWith("MM\0+")) {
            return TIFF;
        }
        if (text.startsWith("GIF8")) {
            return GIF;
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (text.startsWith("ftyp", 4)) {
            return text.length() >= 12 && HEIC_BRANDS.contains(text.substring(8, 12)) ? HEIC : UNKNOWN;
        }
        if (text.startsWith("\0\0\0\u000cjP  ") || text.startsWith("\u00ffO\u00ffQ")) {
            return JPEG_2000;
        }
        if (text.contains("%PDF-")) {
            return PDF;
        }
        if (text.startsWith("BM") && head.length > 26) {
            return BMP;
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        return text.startsWith("\u00d0\u00cf\u0011\u00e0") ? OFFICE : UNKNOWN;
    }
}
