package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.FieldUnsure;
import dev.dossier.domain.paper.FieldReading.Read;
import java.util.stream.Stream;

/** A value that describes a person or that the paper is for was read, and not surely enough to pass without a person. */
final class FieldUnsureRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .flatMap(document -> document.fields().stream()
                        .filter(reading -> reading instanceof Read read && !read.accepted() && !read.sourcesDisagree())
                        .filter(reading -> !view.required().isDetail(document, reading.name()))
                        .map(reading -> new FieldUnsure(document.id(), reading.name())));
    }
}
