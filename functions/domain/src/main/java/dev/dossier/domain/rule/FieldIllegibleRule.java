package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.FieldIllegible;
import dev.dossier.domain.paper.FieldReading.Illegible;
import java.util.stream.Stream;

/** Something stands in a field and cannot be read. */
final class FieldIllegibleRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .flatMap(document -> document.fields().stream()
                        .filter(Illegible.class::isInstance)
                        .filter(reading -> view.required().isRequired(document, reading.name()))
                        .map(reading -> new FieldIllegible(document.id(), reading.name())));
    }
}
