package dev.dossier.packaging;

import dev.dossier.domain.casefile.AssessedFinding;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.FindingSubject;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.Severity;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.packaging.bag.BagFile;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of a case's documents as a table for people: {@code inventory.csv}, as RFC 4180 has it. */
final class Inventory {

    private static final String END = "\r\n";

    private final StringBuilder table = new StringBuilder("document,type,people,pages,sha256,status" + END);
    private final CaseFile file;

    Inventory(CaseFile file) {
        this.file = file;
    }

    /** Adds a line. No value holds anything that would have to be put into quotation marks. */
    void add(Document document, BagFile copy) {
        table.append(String.join(
                        ",",
                        document.id().text(),
                        document.type().name(),
                        people(document.id()),
                        Integer.toString(document.pages().size()),
                        copy.sha256(),
                        status(document.id())))
                .append(END);
    }

    String text() {
        return table.toString();
    }

    private String people(DocumentId document) {
        SortedSet<PersonId> people = file.checked()
                .map(checked -> checked.holders().getOrDefault(document, new TreeSet<>()))
                .orElseGet(TreeSet::new);
        return people.stream().map(PersonId::text).collect(Collectors.joining(" "));
    }

    /** {@code settled} if a person had to decide about it, {@code noted} if something was worth knowing. */
    private String status(DocumentId document) {
        List<Severity> severities = file.checked().stream()
                .flatMap(checked -> checked.findings().stream())
                .filter(assessed -> documentsOf(assessed.finding()).anyMatch(document::equals))
                .map(AssessedFinding::severity)
                .toList();
        if (severities.isEmpty()) {
            return "clean";
        }
        return severities.stream().allMatch(Severity.NOTE::equals) ? "noted" : "settled";
    }

    private static Stream<DocumentId> documentsOf(Finding finding) {
        return switch (finding.subject()) {
            case FindingSubject.OfDocument(var document) -> Stream.of(document);
            case FindingSubject.OfField(var document, var field) -> Stream.of(document);
            case FindingSubject.OfPerson person ->
                switch (finding) {
                    case Finding.NameDisagrees(var who, var says) ->
                        says.stream().map(said -> said.document());
                    case Finding.BirthDateDisagrees(var who, var says) ->
                        says.stream().map(said -> said.document());
                    default -> Stream.empty();
                };
            case FindingSubject.OfRequirement requirement -> Stream.empty();
            case FindingSubject.OfPage page -> Stream.empty();
            case FindingSubject.OfUpload upload -> Stream.empty();
        };
    }
}
