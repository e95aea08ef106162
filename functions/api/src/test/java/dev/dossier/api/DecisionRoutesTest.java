package dev.dossier.api;

import static dev.dossier.api.ScriptedOffice.EVERYBODY;
import static dev.dossier.api.ScriptedOffice.REVIEWER;
import static dev.dossier.api.ScriptedOffice.STAFF;
import static dev.dossier.api.ScriptedOffice.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.api.ScriptedOffice.Reply;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.Source;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRoutesTest {

    private static final String UNSURE = "field-unsure/010101010101-p1-1.dateOfBirth";
    private static final String DISAGREE = "sources-disagree/010101010101-p1-1.documentNumber";
    private static final String EXPIRED = "document-expired/010101010101-p1-1";
    private static final String MISSING_FORM = "document-missing/application";
    private static final String NOBODYS = "holder-unknown/020202020202-p1-1";

    private final ScriptedOffice office = new ScriptedOffice();

    @BeforeEach
    void aCaseThatWaits() {
        office.openAsylum("A-1");
        office.read(
                "A-1",
                new PaperScript(SampleUploads.id(1), DocumentType.PASSPORT)
                        .sure("surname", "TESTOVA")
                        .sure("givenNames", "ANNA")
                        .seen("dateOfBirth", "1990-04", Source.PRINTED, 0.4)
                        .seen("documentNumber", "P123", Source.MRZ, 0.99)
                        .seen("documentNumber", "P128", Source.PRINTED, 0.9)
                        .sure("dateOfExpiry", "2025-01-01")
                        .sure("nationality", "UTO")
                        .sure("sex", "F")
                        .reading());
        office.read(
                "A-1",
                new PaperScript(SampleUploads.id(2), DocumentType.DRIVING_LICENCE)
                        .sure("surname", "UNKNOWN")
                        .sure("documentNumber", "D1")
                        .sure("dateOfBirth", "1970")
                        .reading());
        office.check("A-1");
    }

    private Reply decide(Caller caller, String finding, String ruling, String more) {
        return office.post(caller, "/api/cases/A-1/decisions", """
                {"version":%d,"finding":"%s","ruling":"%s"%s}""".formatted(version(), finding, ruling, more));
    }

    private long version() {
        return look().path("version").asLong();
    }

    private JsonNode look() {
        return office.get(EVERYBODY, "/api/cases/A-1").json();
    }

    private List<String> open() {
        return look().path("findings")
                .valueStream()
                .filter(finding -> finding.path("open").asBoolean())
                .map(finding -> finding.path("key").asText())
                .toList();
    }

    private JsonNode field(String name) {
        return look().path("documents")
                .path(0)
                .path("fields")
                .valueStream()
                .filter(field -> field.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everything_that_waits_is_listed_once() {
        assertThat(open()).containsExactlyInAnyOrder(UNSURE, DISAGREE, EXPIRED, MISSING_FORM, NOBODYS);
    }

    @Test
    void an_accepted_value_passes_and_its_finding_is_gone_at_once() {
        Reply reply = decide(REVIEWER, UNSURE, "ACCEPT", "");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(open()).doesNotContain(UNSURE);
        assertThat(field("dateOfBirth").path("accepted").asBoolean()).isTrue();
    }

    @Test
    void a_corrected_value_stands_beside_what_was_read() {
        assertThat(decide(REVIEWER, DISAGREE, "CORRECT", ",\"value\":\" P128 \"")
                        .status())
                .isEqualTo(201);
        assertThat(open()).doesNotContain(DISAGREE);
        assertThat(field("documentNumber").path("value").asText()).isEqualTo("P128");
        assertThat(field("documentNumber")
                        .path("evidence")
                        .path(0)
                        .path("source")
                        .asText())
                .isEqualTo("PERSON");
        assertThat(field("documentNumber").path("evidence")).hasSize(3);
    }

    @Test
    void an_unsure_value_called_illegible_needs_no_second_ruling() {
        decide(REVIEWER, UNSURE, "ILLEGIBLE", "");
        assertThat(open()).noneMatch(key -> key.contains("dateOfBirth"));
        assertThat(field("dateOfBirth").path("state").asText()).isEqualTo("ILLEGIBLE");
    }

    @Test
    void a_page_sent_back_takes_its_paper_along() {
        assertThat(decide(STAFF, UNSURE, "SEND_BACK", "").status()).isEqualTo(201);
        assertThat(open())
                .contains("document-missing/travel-document:applicant")
                .doesNotContain(UNSURE, EXPIRED);
        assertThat(look().path("ledger").path(0).path("fate").asText()).isEqualTo("sent-back");
    }

    @Test
    void a_paper_is_assigned_to_somebody_or_to_nobody() {
        assertThat(decide(STAFF, NOBODYS, "ASSIGN", ",\"people\":[\"applicant\"]")
                        .status())
                .isEqualTo(201);
        assertThat(open()).doesNotContain(NOBODYS);
        JsonNode decision = look().path("decisions").path(0);
        assertThat(decision.path("value").asText()).isEqualTo("Anna Testova");

        office.ask(STAFF, Method.DELETE, "/api/cases/A-1/decisions/1", "", Map.of());
        assertThat(decide(STAFF, NOBODYS, "ASSIGN", ",\"people\":[]").status()).isEqualTo(201);
        assertThat(open()).doesNotContain(NOBODYS);
    }

    @Test
    void what_is_accepted_in_spite_of_the_facts_wants_a_reason() {
        Reply silent = decide(REVIEWER, EXPIRED, "ACCEPT", ",\"reason\":\" \"");
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.json().path("detail").asText()).contains("reason");
        assertThat(decide(REVIEWER, EXPIRED, "ACCEPT", ",\"reason\":\"New one applied for\"")
                        .status())
                .isEqualTo(201);
        assertThat(look().path("decisions").path(0).path("reason").asText()).isEqualTo("New one applied for");
    }

    @Test
    void a_paper_that_cannot_be_waived_is_not_waived_by_anybody() {
        Reply reply = decide(SUPERVISOR, MISSING_FORM, "WAIVE", ",\"reason\":\"Lost\"");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("ruling-does-not-settle");
    }

    @Test
    void a_supervisor_waives_what_can_be_waived_and_a_reviewer_does_not() {
        decide(STAFF, UNSURE, "SEND_BACK", "");
        String missing = "document-missing/travel-document:applicant";
        assertThat(decide(REVIEWER, missing, "WAIVE", ",\"reason\":\"Burnt\"").status())
                .isEqualTo(403);
        assertThat(decide(SUPERVISOR, missing, "WAIVE", ",\"reason\":\"Burnt\"").status())
                .isEqualTo(201);
        assertThat(open()).doesNotContain(missing);
        assertThat(look().path("checklist").path(1).path("state").asText()).isEqualTo("WAIVED");
    }

    @Test
    void staff_accept_nothing() {
        assertThat(decide(STAFF, UNSURE, "ACCEPT", "").status()).isEqualTo(403);
        assertThat(open()).contains(UNSURE);
    }

    @Test
    void each_reader_is_offered_only_what_they_may_do() {
        assertThat(allowed(STAFF, UNSURE)).containsExactly("SEND_BACK");
        assertThat(allowed(REVIEWER, UNSURE)).containsExactly("ACCEPT", "CORRECT", "ILLEGIBLE", "SEND_BACK");
        assertThat(allowed(ScriptedOffice.AUDITOR, UNSURE)).isEmpty();
    }

    private List<String> allowed(Caller caller, String finding) {
        return office.get(caller, "/api/cases/A-1")
                .json()
                .path("findings")
                .valueStream()
                .filter(known -> known.path("key").asText().equals(finding))
                .flatMap(known -> known.path("allowed").valueStream())
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void a_finding_that_is_gone_is_a_conflict_that_says_so() {
        decide(REVIEWER, UNSURE, "ACCEPT", "");
        Reply reply = decide(REVIEWER, UNSURE, "ACCEPT", "");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("finding-gone");
    }

    @Test
    void the_slower_of_two_reviewers_is_told_that_the_other_was_faster() {
        long seen = version();
        decide(REVIEWER, EXPIRED, "ACCEPT", ",\"reason\":\"One\"");
        Reply slower = office.post(SUPERVISOR, "/api/cases/A-1/decisions", """
                {"version":%d,"finding":"%s","ruling":"ACCEPT","reason":"Two"}""".formatted(seen, EXPIRED));
        assertThat(slower.code()).isEqualTo("already-decided");
        assertThat(look().path("decisions")).hasSize(1);
    }

    @Test
    void changes_elsewhere_do_not_stop_a_decision() {
        long seen = version();
        office.read("A-1", new PaperScript(SampleUploads.id(3), DocumentType.LETTER).reading());
        office.check("A-1");
        Reply reply = office.post(REVIEWER, "/api/cases/A-1/decisions", """
                {"version":%d,"finding":"%s","ruling":"ACCEPT"}""".formatted(seen, UNSURE));
        assertThat(reply.status()).isEqualTo(201);
    }

    @Test
    void a_decision_taken_back_opens_its_finding_again() {
        decide(REVIEWER, UNSURE, "ACCEPT", "");
        Reply undone = office.ask(REVIEWER, Method.DELETE, "/api/cases/A-1/decisions/1", "", Map.of());
        assertThat(undone.status()).isEqualTo(200);
        assertThat(undone.version()).isEqualTo(version());
        assertThat(open()).contains(UNSURE);
        assertThat(look().path("decisions").path(0).path("withdrawn").path("by").asText())
                .isEqualTo("reviewer-1");
    }

    @Test
    void only_who_may_rule_so_may_take_it_back() {
        decide(REVIEWER, UNSURE, "ACCEPT", "");
        assertThat(office.ask(STAFF, Method.DELETE, "/api/cases/A-1/decisions/1", "", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(office.ask(STAFF, Method.DELETE, "/api/cases/A-1/decisions/2", "", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(office.ask(STAFF, Method.DELETE, "/api/cases/A-1/decisions/x", "", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_decision_after_sealing_opens_the_next_round() throws IOException {
        office.seal("A-1", "zip");
        assertThat(look().path("state").asText()).isEqualTo("SEALED");
        assertThat(decide(REVIEWER, UNSURE, "ACCEPT", "").status()).isEqualTo(201);
        assertThat(look().path("round").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FIELD,       VALUE,       SAYS
            dateOfBirth, 12.4.1990,   1990-04-12
            dateOfBirth, 1990-13-01,  1990-04-12
            dateOfBirth, '',          Type in
            nationality, Utopia,      three-letter
            sex,         female,      'F, M or X'
            """)
    void a_value_that_does_not_fit_is_refused_with_an_example(String field, String value, String says) {
        office.read(
                "A-1",
                new PaperScript(SampleUploads.id(4), DocumentType.PASSPORT)
                        .sure("surname", "TESTOVA")
                        .sure("givenNames", "ANNA")
                        .seen(
                                field,
                                field.equals("sex") ? "F" : field.equals("nationality") ? "UTO" : "1990",
                                Source.PRINTED,
                                0.1)
                        .reading());
        Reply reply =
                decide(REVIEWER, "field-unsure/040404040404-p1-1." + field, "CORRECT", ",\"value\":\"" + value + "\"");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("next").asText()).contains(says);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', useHeadersInDisplayName = true, textBlock = """
            FINDING,      RULING,    MORE,                        STATUS
            holder,       ASSIGN,    ``,                          400
            holder,       ASSIGN,    `,"people":["stranger"]`,    400
            holder,       SEND_BACK, `,"page":{"upload":"0101010101010101010101010101010101010101010101010101010101010101","page":1}`, 400
            holder,       ACCEPT,    ``,                          409
            form,         SEND_BACK, ``,                          409
            holder,       DANCE,     ``,                          400
            """)
    void a_ruling_that_does_not_fit_its_finding_is_refused(String finding, String ruling, String more, int status) {
        String key = finding.equals("holder") ? NOBODYS : MISSING_FORM;
        assertThat(decide(EVERYBODY, key, ruling, more == null ? "" : more).status())
                .isEqualTo(status);
        assertThat(look().path("decisions")).isEmpty();
    }
}
