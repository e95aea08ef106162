package dev.dossier.api;

import static dev.dossier.api.ScriptedOffice.REVIEWER;
import static dev.dossier.api.ScriptedOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.api.ScriptedOffice.Reply;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UploadRoutesTest {

    private final ScriptedOffice office = new ScriptedOffice();

    private Reply place(String name, long bytes) {
        return office.post(STAFF, "/api/cases/A-1/uploads", """
                {"fileName":"%s","bytes":%d}""".formatted(name, bytes));
    }

    private Reply put(Reply place, String bytes, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(more);
        place.json()
                .path("headers")
                .properties()
                .forEach(h -> headers.put(h.getKey(), h.getValue().asText()));
        return office.ask(STAFF, Method.PUT, place.json().path("url").asText(), bytes, headers);
    }

    @Test
    void a_file_put_to_its_place_is_kept_and_noted_under_its_own_name() {
        office.openAsylum("A-1");
        Reply place = place("Pässe & Co.pdf", 5);
        assertThat(place.status()).isEqualTo(201);
        assertThat(place.json().path("url").asText()).doesNotContain("Co");

        Reply kept = put(place, "12345", Map.of("content-length", "5"));

        assertThat(kept.status()).isEqualTo(201);
        Reply seen = office.get(REVIEWER, "/api/cases/A-1");
        assertThat(seen.json().path("uploads").path(0).path("fileName").asText())
                .isEqualTo("Pässe & Co.pdf");
        assertThat(seen.json().path("uploads").path(0).path("state").asText()).isEqualTo("UNREAD");
        assertThat(seen.json().path("state").asText()).isEqualTo("READING");
    }

    @Test
    void the_same_place_used_twice_changes_nothing() {
        office.openAsylum("A-1");
        Reply place = place("a.png", 5);
        long first = put(place, "12345", Map.of()).version();
        assertThat(put(place, "12345", Map.of()).version()).isEqualTo(first);
        assertThat(put(place("a.png", 5), "12345", Map.of()).version()).isEqualTo(first + 1);
    }

    @Test
    void a_file_that_was_cut_off_is_not_kept() {
        office.openAsylum("A-1");
        Reply cut = put(place("a.png", 5), "123", Map.of("content-length", "5"));
        assertThat(cut.status()).isEqualTo(400);
        assertThat(office.get(STAFF, "/api/cases/A-1").json().path("uploads")).isEmpty();
    }

    @Test
    void a_file_exactly_as_long_as_the_limit_is_taken_and_a_longer_one_is_not() {
        office.openAsylum("A-1");
        assertThat(place("a.png", 1000).status()).isEqualTo(201);
        assertThat(place("a.png", 1001).status()).isEqualTo(413);
        assertThat(put(place("a.png", 1000), "x".repeat(1000), Map.of()).status())
                .isEqualTo(201);
        assertThat(put(place("a.png", 1000), "y".repeat(1001), Map.of()).status())
                .isEqualTo(413);
        assertThat(put(place("a.png", 1), "y", Map.of("content-length", "1001")).status())
                .isEqualTo(413);
    }

    @Test
    void an_empty_file_or_one_without_a_name_is_refused() {
        office.openAsylum("A-1");
        assertThat(place("a.png", 0).status()).isEqualTo(400);
        assertThat(place(" ", 1).status()).isEqualTo(400);
        assertThat(put(place("a.png", 1), "", Map.of()).status()).isEqualTo(400);
        assertThat(office.ask(STAFF, Method.PUT, "/api/cases/A-1/uploads/r1", "x", Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(office.ask(STAFF, Method.PUT, "/api/cases/A-1/uploads/r 1", "x", Map.of("dossier-file-name", "a"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void files_for_a_case_that_nobody_opened_have_no_place() {
        assertThat(place("a.png", 1).status()).isEqualTo(404);
        assertThat(office.ask(STAFF, Method.PUT, "/api/cases/A-1/uploads/r1", "x", Map.of("dossier-file-name", "a"))
                        .status())
                .isEqualTo(404);
    }
}
