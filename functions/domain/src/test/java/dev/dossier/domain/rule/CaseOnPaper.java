package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Holders;
import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.Papers;
import dev.dossier.domain.casefile.Person;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.PersonRole;
import dev.dossier.domain.casefile.ReceiptId;
import dev.dossier.domain.casefile.Relationship;
import dev.dossier.domain.casefile.RequirementTemplate;
import dev.dossier.domain.casefile.Role;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.casefile.UploadState;
import dev.dossier.domain.date.DateInterval;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.CoverSheet;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.UploadId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A case of invented people for one rule to look at, checked on 4 May 2026. */
final class CaseOnPaper {

    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    static final Actor STAFF = new Actor("staff-1", Role.STAFF);
    static final PersonId ANNA = new PersonId("anna");

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private CaseFile file;
    private List<RequirementTemplate> requirements = List.of();
    private RequiredFields required = new RequiredFields(Map.of(), Map.of());

    private CaseOnPaper(CaseFile file) {
        this.file = file;
    }

    static CaseOnPaper about(Person... people) {
        return about(List.of(people), List.of());
    }

    static CaseOnPaper about(List<Person> people, List<Relationship> relationships) {
        return new CaseOnPaper(
                CaseChanges.open(new CaseNumber("T-1"), new CaseTypeId("any"), people, relationships, STAFF, NOON));
    }

    /** Anna Testova, who gives no date of birth. */
    static Person anna() {
        return person("anna", "Anna", "Testova", "");
    }

    static Person person(String id, String givenNames, String surname, String born) {
        Optional<DateInterval> when = born.isEmpty() ? Optional.empty() : Optional.of(DateInterval.parse(born));
        return new Person(new PersonId(id), PersonRole.APPLICANT, surname, givenNames, when);
    }

    /** Each of these papers lies on one page of an upload of its own. */
    CaseOnPaper holding(Document... papers) {
        for (Document paper : papers) {
            UploadId upload = paper.pages().getFirst().upload();
            TreeMap<PageNumber, PageFate> pages =
                    new TreeMap<>(Map.of(PageNumber.FIRST, new PageFate.InDocument(paper.id())));
            file = CaseChanges.receive(file, upload(upload, "r" + upload.brief()));
            file = CaseChanges.recordReading(file, new UploadReading(upload, pages, List.of(paper)), NOON);
        }
        return this;
    }

    /** An upload of one page that is no paper. */
    CaseOnPaper page(UploadId upload, PageFate fate) {
        file = CaseChanges.receive(file, upload(upload, "r1"));
        file = CaseChanges.recordReading(
                file, new UploadReading(upload, new TreeMap<>(Map.of(PageNumber.FIRST, fate)), List.of()), NOON);
        return this;
    }

    /** A paper on the second page of an upload whose first page is a cover sheet. */
    CaseOnPaper behind(CoverSheet cover, UploadId upload, DocumentType type) {
        PageRef sheet = PageRef.of(upload, 2);
        Document paper = new Document(
                DocumentId.beginningOn(sheet, 1),
                type,
                Confidence.CERTAIN,
                "test",
                Side.ONLY,
                List.of(sheet),
                List.of(),
                Optional.empty(),
                List.of());
        TreeMap<PageNumber, PageFate> pages = new TreeMap<>(Map.of(
                PageNumber.FIRST,
                new PageFate.Separator(Optional.of(cover)),
                new PageNumber(2),
                new PageFate.InDocument(paper.id())));
        file = CaseChanges.receive(file, upload(upload, "r1"));
        file = CaseChanges.recordReading(file, new UploadReading(upload, pages, List.of(paper)), NOON);
        return this;
    }

    /** Whom the papers are about, as the checker finds out. */
    SortedMap<DocumentId, SortedSet<PersonId>> holders() {
        return Holders.in(file, Papers.of(file, Grading.standard()));
    }

    CaseOnPaper changed(UnaryOperator<CaseFile> change) {
        file = change.apply(file);
        return this;
    }

    CaseOnPaper asking(RequirementTemplate requirement) {
        requirements = List.of(requirement);
        return this;
    }

    /** Papers of this type must show one of these fields. */
    CaseOnPaper requiring(DocumentType type, String... oneOf) {
        Set<FieldName> group = new TreeSet<>();
        for (String name : oneOf) {
            group.add(new FieldName(name));
        }
        required = new RequiredFields(Map.of(type, List.of(group)), required.details());
        return this;
    }

    /** Nothing rests on this field of papers of this type. */
    CaseOnPaper detail(DocumentType type, String name) {
        required = new RequiredFields(required.alternatives(), Map.of(type, Set.of(new FieldName(name))));
        return this;
    }

    List<Finding> found(Rule rule) {
        Papers papers = Papers.of(file, Grading.standard());
        var holders = Holders.in(file, papers);
        var checklist = Checklist.of(file, papers, holders, new CaseType(new CaseTypeId("any"), "Any", requirements));
        return rule.findingsIn(new CaseView(file, papers, required, holders, checklist, TODAY))
                .toList();
    }

    static UploadId id(int number) {
        return new UploadId(String.format(Locale.ROOT, "%02x", number).repeat(32));
    }

    static Upload upload(UploadId id, String receipt) {
        TreeSet<ReceiptId> receipts = new TreeSet<>(Set.of(new ReceiptId(receipt)));
        return new Upload(id, "scan.pdf", 1, NOON, STAFF, receipts, new UploadState.Unread());
    }
}
