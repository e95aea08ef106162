package dev.dossier.packaging;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.AssessedFinding;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.Checked;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.Person;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.PersonRole;
import dev.dossier.domain.casefile.Policy;
import dev.dossier.domain.casefile.ReceiptId;
import dev.dossier.domain.casefile.Relationship;
import dev.dossier.domain.casefile.RelationshipKind;
import dev.dossier.domain.casefile.RequirementKey;
import dev.dossier.domain.casefile.RequirementTemplate;
import dev.dossier.domain.casefile.Role;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.domain.casefile.Scope;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.casefile.UploadState;
import dev.dossier.domain.casefile.Wanted;
import dev.dossier.domain.date.DateInterval;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.domain.rule.CaseChecker;
import dev.dossier.domain.rule.RequiredFields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The case of Anna and Boris, who never lived: a passport that has expired, with its page copied twice and a blank
 * behind it; a card whose sides came in two files; a letter whose second page was sent back; a file nobody can open;
 * and a marriage certificate that a supervisor waived.
 */
public final class SampleCase {

    static final Actor STAFF = new Actor("staff.one", Role.STAFF);
    static final Actor REVIEWER = new Actor("reviewer.two", Role.REVIEWER);
    static final Actor SUPERVISOR = new Actor("supervisor.three", Role.SUPERVISOR);
    static final PersonId ANNA = new PersonId("applicant");
    static final PersonId BORIS = new PersonId("spouse");

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final CaseTypeId TYPE = new CaseTypeId("sample");
    private static final FieldName BORN_IN = FieldName.PLACE_OF_BIRTH;

    private final BlobsInMemory blobs = new BlobsInMemory();
    private final SampleScans scans = new SampleScans(blobs);
    private CaseFile file;
    private Instant now = Instant.parse("2026-05-04T12:00:00.250Z");

    private SampleCase() {
        Person anna = new Person(
                ANNA, PersonRole.APPLICANT, "TESTOVA", "ANNA", Optional.of(DateInterval.parse("1990-04-12")));
        Person boris = new Person(BORIS, PersonRole.SPOUSE, "TESTOV", "BORIS", Optional.of(DateInterval.parse("1988")));
        Relationship couple = new Relationship(ANNA, BORIS, RelationshipKind.SPOUSE);
        file = stored(
                CaseChanges.open(new CaseNumber("T-17"), TYPE, List.of(anna, boris), List.of(couple), STAFF, now));
    }

    /** The case as it stands when the workflow finds it clear. */
    public static SampleCase finished() {
        SampleCase sample = new SampleCase();
        sample.scanEverything();
        sample.check();
        sample.decideEverything();
        sample.check();
        return sample;
    }

    public static CaseType type() {
        RequirementTemplate identity = new RequirementTemplate(
                "identity",
                "Passport or identity card",
                new Scope.EachPerson(Set.of(PersonRole.APPLICANT, PersonRole.SPOUSE)),
                List.of(
                        List.of(new Wanted(DocumentType.PASSPORT, Optional.empty())),
                        List.of(new Wanted(DocumentType.ID_CARD, Optional.empty()))),
                false);
        RequirementTemplate marriage = new RequirementTemplate(
                "marriage",
                "Marriage certificate",
                new Scope.EachRelationship(RelationshipKind.SPOUSE),
                List.of(List.of(new Wanted(DocumentType.MARRIAGE_CERTIFICATE, Optional.empty()))),
                true);
        return new CaseType(TYPE, "A sample", List.of(identity, marriage));
    }

    public CaseFile file() {
        return file;
    }

    public BlobsInMemory blobs() {
        return blobs;
    }

    /** Changes the case and stores it, as the workflow and the interface do. */
    public void then(UnaryOperator<CaseFile> change) {
        now = now.plusMillis(1_500);
        CaseFile changed = change.apply(file);
        file = changed.equals(file) ? file : stored(changed);
    }

    /** The package of this round is made and the next is opened by a new letter, and found clear. */
    public void nextRound(dev.dossier.domain.casefile.SealedPackage sealed) {
        then(f -> CaseChanges.seal(f, sealed));
        UploadId late = scans.letter("late letter", 1);
        receive(late, "late.tif");
        read(late, Map.of(1, new PageFate.InDocument(beginning(late, 1))));
        check();
    }

    Instant now() {
        return now;
    }

    public void check() {
        CaseChecker checker = new CaseChecker(
                CaseChecker.ALL_RULES,
                Policy.standard(),
                new RequiredFields(Map.of(DocumentType.PASSPORT, List.of(Set.of(FieldName.SURNAME))), Map.of()),
                SampleScans.GRADING);
        then(f -> {
            Checked checked = checker.check(f, type(), TODAY);
            return CaseChanges.recordCheck(f, checked, now);
        });
    }

    private void scanEverything() {
        UploadId passport = scans.passport("TESTOVA", "ANNA", 3);
        receive(passport, "scan 0001.pdf");
        read(
                passport,
                Map.of(
                        1, new PageFate.InDocument(beginning(passport, 1)),
                        2, new PageFate.Blank(),
                        3, new PageFate.Duplicate(PageRef.of(passport, 1))));
        UploadId front = scans.card("TESTOV", "BORIS", Side.FRONT);
        UploadId back = scans.card("TESTOV", "BORIS", Side.BACK);
        receive(front, "card front.jpg");
        receive(back, "card back.png");
        read(front, Map.of(1, new PageFate.InDocument(beginning(front, 1))));
        read(back, Map.of(1, new PageFate.InDocument(beginning(back, 1))));
        UploadId letter = scans.letter("letter", 2);
        receive(letter, "letter.tif");
        read(
                letter,
                Map.of(1, new PageFate.InDocument(beginning(letter, 1)), 2, new PageFate.Unaccounted("page-too-dark")));
        UploadId broken = scans.broken();
        receive(broken, "broken.pdf");
        then(f -> CaseChanges.recordUnreadable(
                f, broken, new UploadProblem("unreadable-encrypted", "Ask for a file without a password."), now));
        receive(front, "card front again.jpg");
    }

    private void decideEverything() {
        for (AssessedFinding open : file.checked().orElseThrow().findings()) {
            if (open.isOpen()) {
                Ruling ruling = rulingOn(open.finding());
                Actor by = ruling instanceof Ruling.Waive ? SUPERVISOR : REVIEWER;
                then(f -> CaseChanges.decide(f, open.key(), ruling, by, "Seen, and right; \"explained\".", now));
            }
        }
    }

    private static Ruling rulingOn(Finding finding) {
        return switch (finding) {
            case Finding.DocumentMissing(RequirementKey requirement) -> new Ruling.Waive(requirement);
            case Finding.FieldUnsure(var document, var field)
            when field.equals(BORN_IN) -> new Ruling.Correct(document, field, new FieldValue.TextValue("NOWHERE"));
            case Finding.FieldUnsure(var document, var field) -> new Ruling.Illegible(document, field);
            case Finding.HolderUnknown(var document) -> new Ruling.Assign(document, new TreeSet<>());
            case Finding.PageUnaccounted(var page, var problem) -> new Ruling.SendBack(page);
            default -> new Ruling.Accept();
        };
    }

    private void receive(UploadId id, String name) {
        int times = file.upload(id).map(known -> known.receipts().size()).orElse(0);
        then(f -> CaseChanges.receive(
                f,
                new Upload(
                        id,
                        name,
                        scans.length(id),
                        now,
                        STAFF,
                        new TreeSet<>(Set.of(new ReceiptId("receipt-" + (times + 1)))),
                        new UploadState.Unread())));
    }

    private void read(UploadId id, Map<Integer, PageFate> fates) {
        TreeMap<PageNumber, PageFate> ledger = new TreeMap<>();
        fates.forEach((page, fate) -> ledger.put(new PageNumber(page), fate));
        UploadReading reading = new UploadReading(id, ledger, scans.documents(id));
        then(f -> CaseChanges.recordReading(f, reading, now));
    }

    private static DocumentId beginning(UploadId id, int page) {
        return DocumentId.beginningOn(PageRef.of(id, page), 1);
    }

    static BlobKey keyOf(UploadId id) {
        return BlobKey.upload(id);
    }

    private static CaseFile stored(CaseFile changed) {
        return changed.storedAs(changed.version().next());
    }
}
