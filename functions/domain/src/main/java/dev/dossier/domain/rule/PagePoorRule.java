package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.PagePoor;
import java.util.stream.Stream;

/** The picture of a page is poor, and a better scan would be read better. */
final class PagePoorRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .flatMap(document -> document.problems().stream()
                        .filter(problem -> !problem.concernsWriting())
                        .map(problem -> new PagePoor(document.id(), problem.page(), problem.code())));
    }
}
