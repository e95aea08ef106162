package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.FormUnsigned;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import java.util.stream.Stream;

/** The place for the signature of the person who files the form is empty. */
final class FormUnsignedRule implements Rule {

    private static final FieldName SIGNATURE = new FieldName("signature");

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .filter(document -> document.type() == DocumentType.FORM)
                .filter(document -> document.read(SIGNATURE)
                        .filter(read -> read.value().text().equals("absent"))
                        .isPresent())
                .map(document -> new FormUnsigned(document.id()));
    }
}
