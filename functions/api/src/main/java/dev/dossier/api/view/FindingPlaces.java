package dev.dossier.api.view;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.FindingSubject;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.PageRef;
import java.util.List;
import java.util.stream.Stream;

/** The pages that a finding concerns. */
public final class FindingPlaces {

    private FindingPlaces() {}

    /** First the pages that show what {@code finding} speaks of, then the others of its document; none twice. */
    public static List<PageRef> pages(Finding finding, Examined examined) {
        Stream<PageRef> shown =
                Place.of(finding, examined).stream().map(place -> place.page().ref());
        Stream<PageRef> others = switch (finding.subject()) {
            case FindingSubject.OfDocument(var id) -> pagesOf(examined, id);
            case FindingSubject.OfField(var id, var field) -> pagesOf(examined, id);
            case FindingSubject.OfPage(var page) -> Stream.of(page);
            case FindingSubject.OfPerson person -> Stream.empty();
            case FindingSubject.OfRequirement requirement -> Stream.empty();
            case FindingSubject.OfUpload upload -> Stream.empty();
        };
        return Stream.concat(shown, others).distinct().toList();
    }

    private static Stream<PageRef> pagesOf(Examined examined, DocumentId id) {
        return examined.document(id).stream().flatMap(document -> document.pages().stream());
    }
}
