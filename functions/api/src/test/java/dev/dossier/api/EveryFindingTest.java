package dev.dossier.api;

import static dev.dossier.api.ScriptedOffice.EVERYBODY;
import static dev.dossier.api.ScriptedOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.ReceiptId;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.casefile.UploadState;
import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.Source;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One case that has everything wrong with it, asked about in every way. */
class EveryFindingTest {

    private static final Mrz WRONG_ZONE = new Mrz(
            MrzFormat.TD3,
            List.of("P<UTOTESTOVA<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<<", "L898902C36UTO9004125F2501019ZE184226B<<<<<10"));

    private final ScriptedOffice office = new ScriptedOffice();

    private void read(UploadReading reading) {
        office.read("A-1", reading);
    }

    private void aCaseWithEverythingWrong() {
        office.post(STAFF, "/api/cases", """
                {"number":"A-1","type":"asylum-i589","people":[
                 {"id":"applicant","role":"APPLICANT","surname":"Testova","givenNames":"Anna","dateOfBirth":"1990-04-12"},
                 {"id":"child1","role":"CHILD","surname":"Testov","givenNames":"Oleg"}],
                 "relationships":[{"from":"applicant","to":"child1","kind":"PARENT"}]}
                """);
        read(new PaperScript(SampleUploads.id(1), DocumentType.PASSPORT)
                .sure("surname", "TESTOVA")
                .sure("givenNames", "ANNA")
                .seen("sex", "F", Source.PRINTED, 0.2)
                .seen("documentNumber", "P1", Source.PRINTED, 0.9)
                .seen("documentNumber", "P7", Source.MRZ, 0.9)
                .illegible("dateOfBirth")
                .sure("dateOfExpiry", "2025-01-01")
                .poor("blurred", "Scan it again at 300 dots per inch.")
                .poor("handwriting", "Its values were written by hand.")
                .zone(WRONG_ZONE)
                .reading());
        read(new PaperScript(SampleUploads.id(2), DocumentType.ID_CARD)
                .side(Side.FRONT)
                .sure("surname", "TESTOVA")
                .sure("givenNames", "ANNA")
                .sure("dateOfBirth", "1991-05-06")
                .sure("documentNumber", "C1")
                .reading());
        read(new PaperScript(SampleUploads.id(14), DocumentType.BIRTH_CERTIFICATE)
                .seen("registrar.fullName", "Otto Muster", Source.PRINTED, 0.2)
                .reading());
        read(new PaperScript(SampleUploads.id(3), DocumentType.UNKNOWN).reading());
        read(new PaperScript(SampleUploads.id(4), DocumentType.VISA)
                .sure("surname", "STRANGER")
                .reading());
        read(new PaperScript(SampleUploads.id(7), DocumentType.DRIVING_LICENCE)
                .sure("surname", "TESTOWA")
                .sure("givenNames", "ANNA")
                .sure("dateOfBirth", "1990-04-12")
                .sure("documentNumber", "D1")
                .reading());
        read(new UploadReading(
                SampleUploads.id(5),
                new TreeMap<>(Map.of(PageNumber.FIRST, new PageFate.Unaccounted("page-too-large"))),
                List.of()));
        read(StackScript.formInDisorder(SampleUploads.id(8)));
        read(StackScript.stackBehindWrongSheets(SampleUploads.id(9)));
        CaseNumber number = new CaseNumber("A-1");
        office.desk.change(number, file -> CaseChanges.receive(file, SampleUploads.of(SampleUploads.id(6))));
        office.desk.change(
                number,
                file -> CaseChanges.recordUnreadable(
                        file,
                        SampleUploads.id(6),
                        new UploadProblem("unreadable-encrypted", "The file asks for a password. Save it without."),
                        ScriptedOffice.NOON));
        Upload again = SampleUploads.of(SampleUploads.id(1));
        office.desk.change(
                number,
                file -> CaseChanges.receive(
                        file,
                        new Upload(
                                again.id(),
                                again.fileName(),
                                again.bytes(),
                                again.receivedAt(),
                                again.by(),
                                new TreeSet<>(List.of(new ReceiptId("second"))),
                                new UploadState.Unread())));
        office.check("A-1");
    }

    @Test
    void every_kind_of_finding_is_said_in_plain_words() {
        aCaseWithEverythingWrong();
        JsonNode seen = office.get(EVERYBODY, "/api/cases/A-1").json();
        Map<String, JsonNode> findings = new HashMap<>();
        seen.path("findings")
                .forEach(finding -> findings.put(finding.path("code").asText(), finding));

        Set<String> codes = Arrays.stream(Finding.class.getPermittedSubclasses())
                .map(type ->
                        type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(findings.keySet()).isEqualTo(codes);
        findings.values()
                .forEach(finding -> assertThat(finding.path("title").asText()
                                + finding.path("found").asText()
                                + finding.path("next").asText())
                        .doesNotContain("{", "}", "null", "Optional", "["));
        assertThat(of("sources-disagree", findings).path("title").asText())
                .isEqualTo("Document number reads differently in two places");
        assertThat(of("sources-disagree", findings).path("found").asText())
                .startsWith("Passport of Anna Testova gives it more than once");
        assertThat(of("sources-disagree", findings).path("places")).hasSize(2);
        assertThat(of("page-poor", findings).path("found").asText()).endsWith("Scan it again at 300 dots per inch.");
        assertThat(of("transcribe-by-hand", findings).path("found").asText()).endsWith("written by hand.");
        assertThat(of("transcribe-by-hand", findings).path("places")).hasSize(1);
        assertThat(of("upload-unreadable", findings).path("found").asText()).contains("password");
        assertThat(of("birth-date-disagrees", findings).path("statements")).hasSize(2);
        assertThat(of("form-page-missing", findings).path("title").asText())
                .isEqualTo("Form I-589: pages 3, 4 missing");
        assertThat(of("form-page-duplicate", findings).path("places")).hasSize(2);
        assertThat(of("form-editions-mixed", findings).path("found").asText()).contains("01/20/25 and 03/01/23");
        assertThat(of("cover-contradicted", findings).path("found").asText())
                .startsWith("The cover sheet announces: Birth certificate.");
        assertThat(of("check-digit-wrong", findings).path("places").path(0).path("box"))
                .hasSize(4);
    }

    private static JsonNode of(String code, Map<String, JsonNode> findings) {
        return Objects.requireNonNull(findings.get(code), code);
    }

    @Test
    void every_operation_answers_as_the_contract_promises() throws IOException {
        aCaseWithEverythingWrong();
        List<String> rulings = List.of(
                "'finding':'sources-disagree/010101010101-p1-1.documentNumber','ruling':'CORRECT','value':'P1'",
                "'finding':'field-unsure/010101010101-p1-1.sex','ruling':'ACCEPT'",
                "'finding':'field-illegible/010101010101-p1-1.dateOfBirth','ruling':'ILLEGIBLE'",
                "'finding':'holder-unknown/040404040404-p1-1','ruling':'ASSIGN','people':['child1']",
                "'finding':'page-unaccounted/050505050505-p1','ruling':'SEND_BACK'",
                "'finding':'upload-unreadable/060606060606','ruling':'ACCEPT','reason':'Scanned again'",
                "'finding':'document-missing/parentage:applicant+child1','ruling':'WAIVE','reason':'Burnt'",
                "'finding':'document-expired/010101010101-p1-1','ruling':'ACCEPT','reason':'Taken by the office'");
        for (String ruling : rulings) {
            long version = office.get(EVERYBODY, "/api/cases/A-1").version();
            String body = ("{'version':" + version + "," + ruling + "}").replace('\'', '"');
            assertThat(new Contract().problemsOfRequest("decide", body)).isEmpty();
            assertThat(office.post(EVERYBODY, "/api/cases/A-1/decisions", body).status())
                    .as(ruling)
                    .isEqualTo(201);
        }
        office.ask(EVERYBODY, Method.DELETE, "/api/cases/A-1/decisions/2", "", Map.of());
        office.get(EVERYBODY, "/api/cases/A-1");
        office.ask(EVERYBODY, Method.GET, "/api/cases/A-1", "", Map.of("if-none-match", "*"));
        office.ask(EVERYBODY, Method.PUT, "/api/cases/A-1/people", """
                {"version":1,"people":[{"id":"a","role":"APPLICANT","surname":"S","givenNames":""}]}""", Map.of());
        String place = office.post(EVERYBODY, "/api/cases/A-1/uploads", "{\"fileName\":\"a\",\"bytes\":1}")
                .json()
                .path("url")
                .asText();
        office.ask(EVERYBODY, Method.PUT, place, "x", Map.of("dossier-file-name", "a"));
        office.seal("A-1", "zip");
        for (String path : List.of(
                "/api/me",
                "/api/case-types",
                "/api/openapi.yaml",
                "/api/cases",
                "/api/cases/A-1",
                "/api/cases/A-1/history",
                "/api/cases/A-1/packages/A-1-r1",
                "/api/cases/A-1/packages/A-1-r1/check")) {
            assertThat(office.get(EVERYBODY, path).status()).as(path).isEqualTo(200);
        }
        Contract contract = new Contract();
        contract.operations().keySet().stream()
                .filter(operation -> !operation.equals("getPageImage")) // see PageRoutesTest
                .forEach(operation -> contract.statuses(operation).stream()
                        .filter(status -> !status.equals("302"))
                        .forEach(status -> assertThat(office.answered).contains(operation + " " + status)));
        assertThat(office.incidents).isEmpty();
    }
}
