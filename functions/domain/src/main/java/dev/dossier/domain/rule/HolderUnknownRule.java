package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Decision;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.HolderUnknown;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document that is somebody's names nobody in the case, and no person has said whose it is. */
final class HolderUnknownRule implements Rule {

    private static final Set<DocumentType> NOBODYS =
            Set.of(DocumentType.LETTER, DocumentType.FORM, DocumentType.UNKNOWN);

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        Set<DocumentId> assigned = view.file()
                .standingDecisions()
                .map(Decision::ruling)
                .filter(Ruling.Assign.class::isInstance)
                .map(ruling -> view.papers().nowIn(((Ruling.Assign) ruling).document()))
                .collect(Collectors.toSet());
        return view.documents()
                .filter(document -> !NOBODYS.contains(document.type()))
                .filter(document -> view.holdersOf(document).isEmpty() && !assigned.contains(document.id()))
                .map(Document::id)
                .map(HolderUnknown::new);
    }
}
