package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.UploadId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What reading one upload came to.
 *
 * @param pages the fate of every page, from 1 without a gap
 * @param documents the documents that lie in this upload
 */
public record UploadReading(UploadId upload, SortedMap<PageNumber, PageFate> pages, List<Document> documents) {

    public UploadReading {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
        documents = List.copyOf(documents);
        if (pages.isEmpty() || pages.lastKey().number() != pages.size()) {
            throw new IllegalArgumentException("The ledger names every page from 1 without a gap");
        }
    }
}
