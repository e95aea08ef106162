package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.FieldMissing;
import java.util.Collections;
import java.util.stream.Stream;

/** A document does not show a field that papers of its type must show. */
final class FieldMissingRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .flatMap(document -> view.required().missingIn(document).stream()
                        .map(group -> new FieldMissing(document.id(), Collections.min(group))));
    }
}
