package dev.dossier.json.published;

import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.UploadId;

/** What the files of a package are called, seen from its folder of data. No name of a file or person is in one. */
public final class PublishedNames {

    public static final String CASE = "case.json";
    public static final String AUDIT = "audit.json";
    public static final String INVENTORY = "inventory.csv";

    /** What the bytes of an upload are that could not be read. */
    public static final String UNKNOWN_MEDIA_TYPE = "application/octet-stream";

    private PublishedNames() {}

    /** The original of an upload, byte for byte. */
    public static String upload(UploadId id, String mediaType) {
        return "uploads/" + id.sha256() + "." + extension(mediaType);
    }

    /** The searchable copy of a document. */
    public static String document(DocumentId id) {
        return "documents/" + id.text() + ".pdf";
    }

    private static String extension(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "pdf";
            case "image/png" -> "png";
            case "image/jpeg" -> "jpg";
            case "image/tiff" -> "tif";
            case "image/gif" -> "gif";
            case "image/bmp", "image/x-ms-bmp" -> "bmp";
            case "image/webp" -> "webp";
            case "image/heic", "image/heif" -> "heic";
            case "image/jp2" -> "jp2";
            default -> "bin";
        };
    }
}
