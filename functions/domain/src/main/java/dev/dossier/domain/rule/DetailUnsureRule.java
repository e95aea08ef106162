package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.DetailUnsure;
import dev.dossier.domain.paper.FieldReading.Read;
import java.util.stream.Stream;

/** A detail of a paper that nothing in a case rests on was read unsurely: it is marked, and nobody is asked. */
final class DetailUnsureRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .flatMap(document -> document.fields().stream()
                        .filter(reading -> reading instanceof Read read && !read.accepted() && !read.sourcesDisagree())
                        .filter(reading -> view.required().isDetail(document, reading.name()))
                        .map(reading -> new DetailUnsure(document.id(), reading.name())));
    }
}
