package dev.dossier.json.published;

import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Side;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A document as it stands.
 *
 * @param file its searchable copy in the package, from the folder of data; one page for each of {@code pages}
 * @param people the people of the case whom it is about
 */
public record PublishedDocument(
        DocumentId id,
        DocumentType type,
        String file,
        Confidence confidence,
        String because,
        Side side,
        List<PageRef> pages,
        List<PersonId> people,
        List<PublishedField> fields,
        Optional<PublishedMrz> mrz,
        List<PageProblem> problems) {

    static PublishedDocument of(Document document, CaseFile file) {
        SortedSet<PersonId> people = file.checked()
                .map(checked -> checked.holders().getOrDefault(document.id(), new TreeSet<>()))
                .orElseGet(TreeSet::new);
        return new PublishedDocument(
                document.id(),
                document.type(),
                PublishedNames.document(document.id()),
                document.confidence(),
                document.because(),
                document.side(),
                document.pages(),
                List.copyOf(people),
                document.fields().stream()
                        .flatMap(field -> PublishedField.of(field).stream())
                        .toList(),
                document.mrz().map(PublishedMrz::of),
                document.problems());
    }
}
