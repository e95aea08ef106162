package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.DocumentExpired;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue.DateValue;
import java.util.stream.Stream;

/** The last day of validity lies before the day of the check, however the date is understood. */
final class DocumentExpiredRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .flatMap(document -> document.read(FieldName.DATE_OF_EXPIRY).stream()
                        .filter(read ->
                                read.value() instanceof DateValue(var expiry) && expiry.isSurelyBefore(view.today()))
                        .map(read -> new DocumentExpired(document.id(), ((DateValue) read.value()).interval())));
    }
}
