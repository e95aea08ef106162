package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.SideMissing;
import dev.dossier.domain.paper.Side;
import java.util.stream.Stream;

/** A card shows one of its two sides only. */
final class SideMissingRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .filter(document -> document.type().hasTwoSides())
                .flatMap(document -> switch (document.side()) {
                    case FRONT -> Stream.of(new SideMissing(document.id(), Side.BACK));
                    case BACK -> Stream.of(new SideMissing(document.id(), Side.FRONT));
                    case BOTH, ONLY -> Stream.empty();
                });
    }
}
