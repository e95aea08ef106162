package dev.dossier.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.AssessedFinding;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.DecisionId;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.Person;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.PersonRole;
import dev.dossier.domain.casefile.Policy;
import dev.dossier.domain.casefile.ReceiptId;
import dev.dossier.domain.casefile.Role;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.casefile.UploadState;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.UploadId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IllegibleRulingTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Actor REVIEWER = new Actor("r", Role.REVIEWER);
    private static final UploadId UPLOAD = new UploadId("ab".repeat(32));
    private static final PageRef PAGE = PageRef.of(UPLOAD, 1);
    private static final DocumentId PASSPORT = DocumentId.beginningOn(PAGE, 1);
    private static final Grading GRADING = new Grading(new Confidence(0.9));

    private final CaseChecker checker = new CaseChecker(
            CaseChecker.ALL_RULES,
            Policy.standard(),
            new RequiredFields(Map.of(DocumentType.PASSPORT, List.of(Set.of(FieldName.SURNAME))), Map.of()),
            GRADING);

    @Test
    void an_unsure_field_that_was_called_illegible_does_not_come_back_as_an_illegible_one() {
        CaseFile file = caseWithAnUnsureSurname();
        Finding unsure = new Finding.FieldUnsure(PASSPORT, FieldName.SURNAME);
        assertThat(open(file)).contains(unsure);

        CaseFile ruled = CaseChanges.decide(
                file, unsure.key(), new Ruling.Illegible(PASSPORT, FieldName.SURNAME), REVIEWER, "", NOON);

        Finding illegible = new Finding.FieldIllegible(PASSPORT, FieldName.SURNAME);
        assertThat(open(ruled)).doesNotContain(unsure, illegible);
        assertThat(findings(ruled))
                .filteredOn(finding -> finding.finding().equals(illegible))
                .extracting(AssessedFinding::settledBy)
                .containsExactly(Optional.of(new DecisionId(1)));
    }

    @Test
    void another_illegible_field_stays_open() {
        CaseFile ruled = CaseChanges.decide(
                caseWithAnUnsureSurname(),
                new Finding.FieldUnsure(PASSPORT, FieldName.GIVEN_NAMES).key(),
                new Ruling.Illegible(PASSPORT, FieldName.GIVEN_NAMES),
                REVIEWER,
                "",
                NOON);

        assertThat(open(ruled)).contains(new Finding.FieldUnsure(PASSPORT, FieldName.SURNAME));
    }

    private List<Finding> open(CaseFile file) {
        return findings(file).stream()
                .filter(AssessedFinding::isOpen)
                .map(AssessedFinding::finding)
                .toList();
    }

    private List<AssessedFinding> findings(CaseFile file) {
        CaseType type = new CaseType(new CaseTypeId("any"), "Any", List.of());
        return checker.check(file, type, LocalDate.of(2026, 5, 4)).findings();
    }

    private static CaseFile caseWithAnUnsureSurname() {
        Person anna = new Person(new PersonId("anna"), PersonRole.APPLICANT, "Testova", "Anna", Optional.empty());
        CaseFile opened = CaseChanges.open(
                new CaseNumber("T-1"), new CaseTypeId("any"), List.of(anna), List.of(), REVIEWER, NOON);
        Upload upload = new Upload(
                UPLOAD,
                "scan.png",
                1,
                NOON,
                REVIEWER,
                new TreeSet<>(Set.of(new ReceiptId("one"))),
                new UploadState.Unread());
        Evidence seen = new Evidence(
                Source.PRINTED,
                PAGE,
                new Box(0, 0, 9, 9),
                "TESTOWA",
                new FieldValue.NameValue("TESTOWA"),
                new Confidence(0.4));
        Document passport = new Document(
                PASSPORT,
                DocumentType.PASSPORT,
                Confidence.CERTAIN,
                "test",
                Side.ONLY,
                List.of(PAGE),
                List.of(GRADING.read(FieldName.SURNAME, List.of(seen))),
                Optional.empty(),
                List.of());
        UploadReading reading = new UploadReading(
                UPLOAD, new TreeMap<>(Map.of(PageNumber.FIRST, new PageFate.InDocument(PASSPORT))), List.of(passport));
        return CaseChanges.recordReading(CaseChanges.receive(opened, upload), reading, NOON);
    }
}
