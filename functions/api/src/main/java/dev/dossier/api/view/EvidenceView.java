package dev.dossier.api.view;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.Source;
import java.util.Optional;

/**
 * Where a value was seen.
 *
 * @param box the place on the upright page; empty if it is the page as a whole
 * @param raw the characters as they were seen
 */
public record EvidenceView(
        Source source, PagePlace page, Optional<Box> box, String raw, String value, Confidence confidence) {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.source(),
                PagePlace.of(evidence.page()),
                Optional.of(evidence.box()).filter(box -> !box.isEmpty()),
                evidence.raw(),
                evidence.value().text(),
                evidence.confidence());
    }
}
