package dev.dossier.api;

import static dev.dossier.api.ScriptedOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseListTest {

    private final ScriptedOffice office = new ScriptedOffice();

    private List<String> numbers(String query) {
        List<String> numbers = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = office.get(STAFF, "/api/cases?" + query + after).json();
            page.path("cases").forEach(line -> numbers.add(line.path("number").asText()));
            after = page.has("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return numbers;
    }

    @Test
    void the_list_goes_on_page_by_page_until_its_end() {
        List<String> all = List.of("A-1", "A-2", "A-3", "A-4", "A-5");
        all.forEach(office::openAsylum);
        assertThat(office.get(STAFF, "/api/cases").json().path("cases")).hasSize(2);
        assertThat(numbers("limit=1")).isEqualTo(all);
        assertThat(numbers("limit=2")).isEqualTo(all);
        assertThat(numbers("limit=5")).isEqualTo(all);
        assertThat(numbers("limit=6")).isEqualTo(all);
    }

    @Test
    void a_filter_passes_only_what_it_names() throws IOException {
        office.openAsylum("A-1");
        office.openAsylum("A-2");
        office.openAsylum("A-3");
        office.check("A-2");
        office.seal("A-3", "zip");
        assertThat(numbers("state=all&limit=1")).containsExactly("A-1", "A-2", "A-3");
        assertThat(numbers("state=open&limit=1")).containsExactly("A-1", "A-2");
        assertThat(numbers("state=waiting&limit=1")).containsExactly("A-2");
        assertThat(numbers("state=sealed&limit=1")).containsExactly("A-3");
    }

    @Test
    void a_line_says_on_whom_the_case_waits_and_how_far_its_checklist_is() {
        office.openAsylum("A-1");
        assertThat(line().path("waitingFor").path(0).asText()).isEqualTo("DOSSIER");
        office.check("A-1");
        assertThat(line().path("waitingFor").path(0).asText()).isEqualTo("OFFICE");
        assertThat(line().path("met").asInt()).isZero();
        assertThat(line().path("asked").asInt()).isEqualTo(2);
    }

    private JsonNode line() {
        return office.get(STAFF, "/api/cases").json().path("cases").path(0);
    }

    @Test
    void more_than_one_look_into_the_store_loses_no_case() {
        List<String> all = new ArrayList<>();
        for (int i = 1000; i < 1450; i++) {
            all.add("A-" + i);
            office.openAsylum("A-" + i);
        }
        assertThat(numbers("limit=200")).isEqualTo(all);
        assertThat(numbers("limit=200&state=open")).isEqualTo(all);
        assertThat(numbers("limit=200&state=sealed")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=nice", "limit=0", "limit=201", "limit=x", "after=%"})
    void a_query_that_makes_no_sense_is_refused(String query) {
        office.openAsylum("A-1");
        assertThat(office.get(STAFF, "/api/cases?" + query).status()).isEqualTo(400);
    }
}
