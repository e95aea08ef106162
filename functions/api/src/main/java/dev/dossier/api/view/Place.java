package dev.dossier.api.view;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Statement;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading.Illegible;
import dev.dossier.domain.paper.FieldReading.Missing;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.PageRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where to look.
 *
 * @param box the place on the upright page; empty if it is the page as a whole
 */
public record Place(PagePlace page, Optional<Box> box) {

    private static final FieldName SIGNATURE = new FieldName("signature");

    /** The places that show what {@code finding} speaks of, best first, none twice. */
    static List<Place> of(Finding finding, Examined examined) {
        return switch (finding) {
            case Finding.FieldMissing(var id, var field) -> onField(id, field, examined);
            case Finding.FieldIllegible(var id, var field) -> onField(id, field, examined);
            case Finding.FieldUnsure(var id, var field) -> onField(id, field, examined);
            case Finding.DetailUnsure(var id, var field) -> onField(id, field, examined);
            case Finding.SourcesDisagree(var id, var field) -> onField(id, field, examined);
            case Finding.DocumentExpired(var id, var expiry) -> onField(id, FieldName.DATE_OF_EXPIRY, examined);
            case Finding.CheckDigitWrong(var id, var digits) -> onZone(id, examined);
            case Finding.NameDisagrees(var person, var statements) -> onStatements(statements, examined);
            case Finding.BirthDateDisagrees(var person, var statements) -> onStatements(statements, examined);
            case Finding.PageUnaccounted(var page, var problem) -> List.of(whole(page));
            case Finding.PagePoor(var id, var page, var problem) ->
                onPages(id, examined).stream()
                        .filter(place -> place.page().page().equals(page))
                        .toList();
            case Finding.TranscribeByHand(var id, var page, var problem) ->
                onPages(id, examined).stream()
                        .filter(place -> place.page().page().equals(page))
                        .toList();
            case Finding.SideMissing(var id, var side) -> onPages(id, examined);
            case Finding.HolderUnknown(var id) -> onPages(id, examined);
            case Finding.DocumentUnrecognised(var id) -> onPages(id, examined);
            case Finding.FormPageMissing(var id, var pages) -> onFooters(id, footer -> true, examined);
            case Finding.FormPageDuplicate(var id, var page) ->
                onFooters(id, footer -> footer.number() == page, examined);
            case Finding.FormEditionsMixed(var id, var editions) -> onFooters(id, footer -> true, examined);
            case Finding.FormUnsigned(var id) -> onField(id, SIGNATURE, examined);
            case Finding.CoverOfAnotherCase(var page) -> List.of(whole(page));
            case Finding.CoverContradicted(var id, var announced) -> onPages(id, examined);
            case Finding.DocumentMissing missing -> List.of();
            case Finding.UploadUnreadable unreadable -> List.of();
            case Finding.UploadDuplicate duplicate -> List.of();
        };
    }

    private static List<Place> onFooters(DocumentId id, Predicate<FormPage> which, Examined examined) {
        return examined.document(id).stream()
                .flatMap(document -> document.formPages().stream())
                .filter(which)
                .map(footer -> new Place(PagePlace.of(footer.page()), Optional.of(footer.box())))
                .toList();
    }

    private static Place whole(PageRef page) {
        return new Place(PagePlace.of(page), Optional.empty());
    }

    private static List<Place> onPages(DocumentId id, Examined examined) {
        return examined.document(id).stream()
                .flatMap(document -> document.pages().stream())
                .map(Place::whole)
                .toList();
    }

    private static List<Place> onZone(DocumentId id, Examined examined) {
        return examined.document(id).flatMap(Document::mrz).stream()
                .map(zone -> new Place(PagePlace.of(zone.page()), Optional.of(zone.box())))
                .toList();
    }

    /** Every place that shows the field; the pages of the document if none does. */
    private static List<Place> onField(DocumentId id, FieldName field, Examined examined) {
        List<Place> seen = seen(id, field, examined).distinct().toList();
        return seen.isEmpty() ? onPages(id, examined) : seen;
    }

    private static List<Place> onStatements(List<Statement> statements, Examined examined) {
        return statements.stream()
                .flatMap(statement -> statement.fields().stream()
                        .flatMap(field ->
                                seen(statement.document(), field, examined).limit(1)))
                .distinct()
                .toList();
    }

    private static Stream<Place> seen(DocumentId id, FieldName field, Examined examined) {
        return examined.document(id).stream().flatMap(document -> switch (document.field(field)) {
            case Read read -> read.evidence().stream().map(Place::at);
            case Illegible illegible -> illegible.where().stream().map(Place::at);
            case Missing missing -> Stream.empty();
        });
    }

    private static Place at(Evidence evidence) {
        return new Place(
                PagePlace.of(evidence.page()), Optional.of(evidence.box()).filter(box -> !box.isEmpty()));
    }
}
