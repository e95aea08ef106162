package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.FormPageDuplicate;
import dev.dossier.domain.paper.FormPage;
import java.util.stream.Stream;

/** A form has two pages of the same number, which were not copied from the same sheet. */
final class FormPageDuplicateRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .flatMap(document -> document.formPages().stream()
                        .map(FormPage::number)
                        .filter(number -> document.formPages().stream()
                                        .filter(page -> page.number() == number)
                                        .count()
                                > 1)
                        .distinct()
                        .map(number -> new FormPageDuplicate(document.id(), number)));
    }
}
