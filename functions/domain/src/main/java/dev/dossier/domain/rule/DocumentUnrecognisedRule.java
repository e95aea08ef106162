package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.DocumentUnrecognised;
import dev.dossier.domain.paper.DocumentType;
import java.util.stream.Stream;

/** Nobody could tell what kind of paper this is. */
final class DocumentUnrecognisedRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .filter(document -> document.type() == DocumentType.UNKNOWN)
                .map(document -> new DocumentUnrecognised(document.id()));
    }
}
