package dev.dossier.api.view;

import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.PageFate.Duplicate;
import dev.dossier.domain.casefile.PageFate.InDocument;
import dev.dossier.domain.casefile.PageFate.Unaccounted;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.PageRef;
import java.util.Optional;

/**
 * A page and its fate.
 *
 * @param fate document, blank, separator, duplicate, sent-back or unaccounted
 * @param document the paper that it is part of
 * @param of the page that it repeats
 * @param problem why nobody could read it
 */
public record LedgerLine(
        PagePlace page, String fate, Optional<DocumentId> document, Optional<PagePlace> of, Optional<String> problem) {

    static LedgerLine of(PageRef page, PageFate fate) {
        return new LedgerLine(
                PagePlace.of(page),
                fate.label(),
                fate instanceof InDocument(var document) ? Optional.of(document) : Optional.empty(),
                fate instanceof Duplicate(var original) ? Optional.of(PagePlace.of(original)) : Optional.empty(),
                fate instanceof Unaccounted(var problem) ? Optional.of(problem) : Optional.empty());
    }
}
