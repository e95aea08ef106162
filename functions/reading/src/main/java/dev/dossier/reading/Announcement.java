package dev.dossier.reading;

import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.CoverSheet;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.PaperPart;
import java.util.Optional;

/**
 * What a cover sheet has announced, until the next separator. Whatever lies behind it is one paper of the announced kind,
 * unless it proves to be something else.
 */
final class Announcement {

    /** Whoever laid the sheet on the paper had it in hand. */
    private static final Confidence SURE = new Confidence(0.99);

    private final CoverSheet cover;
    private Optional<DocumentId> document = Optional.empty();

    Announcement(CoverSheet cover) {
        this.cover = cover;
    }

    /** The document that has begun behind the sheet. */
    Optional<DocumentId> document() {
        return document;
    }

    void begins(DocumentId id) {
        document = Optional.of(id);
    }

    /** True if the part is taken for the announced paper: it is of its kind, or nothing proves another. */
    boolean covers(PaperPart part) {
        boolean proven = part.mrz().isPresent()
                || part.formPage().isPresent()
                || part.because().startsWith("barcode:");
        return part.type() == cover.type() || !proven;
    }

    /** The part as one of the announced paper. */
    PaperPart announced(PaperPart part) {
        return part.type() == cover.type()
                ? part
                : new PaperPart(
                        cover.type(),
                        SURE,
                        "cover-sheet",
                        part.side(),
                        part.area(),
                        part.continues(),
                        part.fields(),
                        part.mrz(),
                        part.formPage());
    }
}
