package dev.dossier.reading.intake;

import dev.dossier.domain.paper.PreparedUpload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes an upload apart into pages, whatever it is. */
public final class Intake {

    private final Limits limits;

    public Intake(Limits limits) {
        this.limits = limits;
    }

    /**
     * Writes a picture of every page of {@code upload} into the folder {@code into}.
     *
     * @throws dev.dossier.domain.casefile.UnreadableUpload if the file as a whole cannot be read
     */
    public PreparedUpload prepare(Path upload, Path into) throws IOException {
        if (Files.size(upload) > limits.maxFileBytes()) {
            throw Refusals.TOO_LARGE.asFailure();
        }
        FileKind kind = FileKind.of(upload);
        return switch (kind) {
            case PDF -> new PdfPages(limits).prepare(upload, into);
            case JPEG, PNG, TIFF, GIF, BMP, WEBP -> new ImagePages(limits).prepare(kind, upload, into);
            case HEIC -> throw Refusals.HEIC.asFailure();
            case JPEG_2000 -> throw Refusals.JPEG_2000.asFailure();
            case ZIP, OFFICE -> throw Refusals.OFFICE.asFailure();
            case EMPTY -> throw Refusals.EMPTY.asFailure();
            case UNKNOWN -> throw Refusals.FORMAT.asFailure();
        };
    }
}
