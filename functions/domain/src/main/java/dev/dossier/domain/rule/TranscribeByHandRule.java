package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.TranscribeByHand;
import dev.dossier.domain.paper.PageProblem;
import java.util.stream.Stream;

/** A page is written so that a machine cannot read it: in a language without a model, or by hand. */
final class TranscribeByHandRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .flatMap(document -> document.problems().stream()
                        .filter(PageProblem::concernsWriting)
                        .map(problem -> new TranscribeByHand(document.id(), problem.page(), problem.code())));
    }
}
