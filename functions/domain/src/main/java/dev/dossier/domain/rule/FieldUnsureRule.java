package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.FieldUnsure;
import dev.dossier.domain.paper.FieldReading.Read;
import java.util.stream.Stream;

/** A value was read from one source, and not surely enough to pass without a person. */
final class FieldUnsureRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .flatMap(document -> document.fields().stream()
                        .filter(reading -> reading instanceof Read read && !read.accepted() && !read.sourcesDisagree())
                        .map(reading -> new FieldUnsure(document.id(), reading.name())));
    }
}
