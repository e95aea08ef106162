package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.CoverContradicted;
import java.util.stream.Stream;

/** What was read behind a cover sheet proves to be another kind of paper than the sheet announces. */
final class CoverContradictedRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .flatMap(document -> view
                        .papers()
                        .coverOf(document, view.file().number())
                        .filter(cover -> cover.type() != document.type())
                        .map(cover -> new CoverContradicted(document.id(), cover.type()))
                        .stream());
    }
}
