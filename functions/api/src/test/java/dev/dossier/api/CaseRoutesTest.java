package dev.dossier.api;

import static dev.dossier.api.ScriptedOffice.AUDITOR;
import static dev.dossier.api.ScriptedOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.api.ScriptedOffice.Reply;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRoutesTest {

    private final ScriptedOffice office = new ScriptedOffice();

    @Test
    void a_case_that_was_opened_can_be_looked_at() {
        Reply opened = office.openAsylum("A-1");

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.headers()).containsEntry("location", "/api/cases/A-1").containsEntry("etag", "\"1\"");
        Reply seen = office.get(AUDITOR, "/api/cases/A-1");
        assertThat(seen.json().path("people").path(0).path("surname").asText()).isEqualTo("Testova");
        assertThat(seen.json().path("state").asText()).isEqualTo("WAITING");
        assertThat(seen.json().path("waitingFor").path(0).asText()).isEqualTo("OFFICE");
        assertThat(seen.headers()).containsEntry("cache-control", "no-store");
    }

    @Test
    void the_same_number_opens_no_second_case() {
        office.openAsylum("A-1");
        Reply again = office.openAsylum("A-1");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("case-exists");
    }

    @Test
    void whoever_has_seen_this_version_is_told_so_cheaply() {
        office.openAsylum("A-1");
        for (String tag : new String[] {"\"1\"", "W/\"1\"", "\"7\", \"1\""}) {
            Reply reply = office.ask(STAFF, Method.GET, "/api/cases/A-1", "", Map.of("if-none-match", tag));
            assertThat(reply.status()).as(tag).isEqualTo(304);
            assertThat(reply.text()).isEmpty();
        }
        assertThat(office.ask(STAFF, Method.GET, "/api/cases/A-1", "", Map.of("if-none-match", "\"0\""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_case_that_nobody_opened_is_not_found() {
        for (String path : new String[] {"/api/cases/A-9", "/api/cases/%20", "/api/cases/A-9/history"}) {
            Reply reply = office.get(STAFF, path);
            assertThat(reply.status()).as(path).isEqualTo(404);
            assertThat(reply.json().path("next").asText()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            BODY                                                                                    | SAYS
            {                                                                                       | not JSON
            {"number":"A-1","type":"asylum-i589","people":[{"id":"UPPER"}]}                         | people.[0].id
            {"number":"A 1","type":"asylum-i589"}                                                   | number
            {"number":"A-1","type":"asylum-i589","peple":[]}                                        | peple
            {"number":"A-1","type":"asylum-i589","people":[{"id":"a","role":"KING","surname":"S","givenNames":""}]} | people.[0].role
            {"number":"A-1","type":"asylum-i589","people":[{"id":"a","role":"CHILD","surname":" ","givenNames":""}]} | people.[0]
            {"number":"A-1","type":"asylum-i589"}                                                   | 1 to 100 people
            {"number":"A-1","type":"no-such-type","people":[]}                                      | no such type
            {"type":"asylum-i589"}                                                                  | number
            """)
    void a_body_that_does_not_fit_is_refused_with_its_place(String body, String says) {
        Reply reply = office.post(STAFF, "/api/cases", body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("detail").asText()).contains(says);
    }

    @Test
    void a_body_that_is_too_long_is_refused() {
        Reply reply = office.post(STAFF, "/api/cases", "{\"number\":\"" + "A".repeat(30_000) + "\"}");
        assertThat(reply.status()).isEqualTo(413);
    }

    @Test
    void people_can_be_changed_by_whoever_saw_the_latest_list() {
        office.openAsylum("A-1");
        Reply changed = office.ask(STAFF, Method.PUT, "/api/cases/A-1/people", people(1, "Boris"), Map.of());
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("people").path(0).path("givenNames").asText())
                .isEqualTo("Boris");

        Reply late = office.ask(STAFF, Method.PUT, "/api/cases/A-1/people", people(1, "Carla"), Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("stale");
    }

    @Test
    void a_change_elsewhere_in_the_case_does_not_stop_a_change_of_people() {
        office.openAsylum("A-1");
        office.check("A-1");
        assertThat(office.ask(STAFF, Method.PUT, "/api/cases/A-1/people", people(1, "Boris"), Map.of())
                        .status())
                .isEqualTo(200);
    }

    private static String people(int version, String givenNames) {
        return """
                {"version":%d,"people":[{"id":"applicant","role":"APPLICANT","surname":"T","givenNames":"%s"},
                 {"id":"spouse","role":"SPOUSE","surname":"T","givenNames":""}],
                 "relationships":[{"from":"applicant","to":"spouse","kind":"SPOUSE"}]}""".formatted(version, givenNames);
    }

    @Test
    void a_relationship_to_a_stranger_is_refused() {
        office.openAsylum("A-1");
        Reply reply = office.ask(STAFF, Method.PUT, "/api/cases/A-1/people", """
                {"version":1,"people":[{"id":"a","role":"APPLICANT","surname":"T","givenNames":""}],
                 "relationships":[{"from":"a","to":"stranger","kind":"SPOUSE"}]}""", Map.of());
        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void the_history_says_in_words_what_happened_and_that_it_is_unbroken() {
        office.openAsylum("A-1");
        Reply history = office.get(AUDITOR, "/api/cases/A-1/history");
        assertThat(history.json().path("unbroken").asBoolean()).isTrue();
        assertThat(history.json().path("entries").path(0).path("text").asText()).isEqualTo("The case was opened.");
        assertThat(history.json().path("entries").path(0).path("by").asText()).isEqualTo("staff-1");
    }

    @Test
    void case_types_come_with_their_checklists() {
        Reply types = office.get(STAFF, "/api/case-types");
        assertThat(types.json().path("caseTypes")).hasSize(2);
        assertThat(types.text()).contains("Marriage certificate");
    }
}
