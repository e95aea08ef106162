package dev.dossier.json.published;

import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.PageRef;
import java.util.Optional;

/**
 * One line of the page ledger.
 *
 * @param fate {@code document}, {@code blank}, {@code separator}, {@code duplicate} or {@code sent-back}
 * @param document the document that the page is in
 * @param of the page that shows the same picture
 */
public record PublishedPage(PageRef page, String fate, Optional<DocumentId> document, Optional<PageRef> of) {

    static PublishedPage of(PageRef page, PageFate fate) {
        return new PublishedPage(
                page,
                fate.label(),
                fate instanceof PageFate.InDocument(var document) ? Optional.of(document) : Optional.empty(),
                fate instanceof PageFate.Duplicate(var of) ? Optional.of(of) : Optional.empty());
    }
}
