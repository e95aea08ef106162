package dev.dossier.api.view;

import dev.dossier.api.words.Wording;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.Side;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A paper of the case.
 *
 * @param label what people call it, as in "Passport of Anna Testova"
 * @param because why it was taken for this type
 * @param holders the people of the case whom it is about
 */
public record DocumentView(
        DocumentId id,
        DocumentType type,
        String label,
        Confidence confidence,
        String because,
        Side side,
        List<PagePlace> pages,
        List<PersonId> holders,
        List<FieldView> fields,
        Optional<MrzView> mrz,
        List<PageProblem> problems) {

    static DocumentView of(Document document, Examined examined, Wording words) {
        return new DocumentView(
                document.id(),
                document.type(),
                Labels.document(document, examined, words),
                document.confidence(),
                document.because(),
                document.side(),
                document.pages().stream().map(PagePlace::of).toList(),
                List.copyOf(examined.checked().holders().getOrDefault(document.id(), new TreeSet<>())),
                document.fields().stream()
                        .map(reading -> FieldView.of(reading, words))
                        .toList(),
                document.mrz().map(MrzView::of),
                document.problems());
    }
}
