package dev.dossier.casework.port;

import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.UploadId;
import java.util.List;

/** Puts the pages of an upload together into documents. */
@FunctionalInterface
public interface FieldExtractor {

    /** The documents and the fate of every page; pages in {@code failures} are unaccounted for. */
    UploadReading extract(UploadId upload, List<PageReading> pages, List<PageFailure> failures);
}
