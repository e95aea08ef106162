package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.FormEditionsMixed;
import dev.dossier.domain.paper.FormPage;
import java.util.List;
import java.util.stream.Stream;

/** The pages of one form say that they are of different editions. */
final class FormEditionsMixedRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return FormPages.in(view).stream().flatMap(form -> {
            List<String> editions = form.pages().stream()
                    .map(FormPage::edition)
                    .filter(edition -> !edition.isEmpty())
                    .distinct()
                    .toList();
            return editions.size() < 2
                    ? Stream.of()
                    : Stream.of(new FormEditionsMixed(form.first().id(), editions));
        });
    }
}
