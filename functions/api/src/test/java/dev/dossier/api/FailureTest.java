package dev.dossier.api;

import static dev.dossier.api.ScriptedOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.api.ScriptedOffice.Reply;
import dev.dossier.casework.Away;
import dev.dossier.casework.port.CaseStore;
import dev.dossier.fixtures.fake.MemoryCaseStore;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailureTest {

    private final List<String> incidents = new ArrayList<>();

    /** A store whose every answer is this failure. */
    private static CaseStore storeThatFailsWith(RuntimeException failure) {
        return (CaseStore) Proxy.newProxyInstance(
                CaseStore.class.getClassLoader(), new Class<?>[] {CaseStore.class}, (proxy, method, args) -> {
                    throw failure;
                });
    }

    private ApiReply listCasesOn(CaseStore store) {
        ScriptedOffice office = new ScriptedOffice();
        Api api = new Api(new ApiParts(
                store,
                office.blobs,
                office.rulebook,
                new OwnUploadGate(office.clock),
                Optional.empty(),
                new OwnDownloads(office.blobs),
                (zip, noted) -> List.of(),
                (incident, operation, failure) -> incidents.add(incident + " " + operation),
                ApiLimits.standard(),
                office.clock));
        return api.handle(new ApiRequest(Method.GET, "/api/cases", Map.of(), Map.of(), RequestBody.empty(), STAFF));
    }

    @Test
    void what_nobody_expected_is_noted_and_told_without_a_word_of_its_message() {
        ApiReply reply = listCasesOn(storeThatFailsWith(new IllegalStateException("Anna Testova, born 1990")));
        String text = ((ReplyBody.Text) reply.body()).text();
        assertThat(reply.status()).isEqualTo(500);
        assertThat(text).doesNotContain("Anna", "1990", "IllegalState", "at dev.");
        assertThat(incidents).hasSize(1);
        assertThat(text).contains(incidents.getFirst().substring(0, 8));
    }

    @Test
    void what_is_away_can_be_asked_again_soon() {
        ApiReply reply = listCasesOn(storeThatFailsWith(new Away("The store", new IOException("secret"))));
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.headers()).containsEntry("retry-after", "5");
        assertThat(incidents).isEmpty();
    }

    @Test
    void a_full_disk_is_told_as_what_it_is() {
        for (String said : List.of("No space left on device", "[SQLITE_FULL] Insertion failed")) {
            ApiReply reply = listCasesOn(storeThatFailsWith(new Away("The store", new IOException(said))));
            assertThat(reply.status()).isEqualTo(503);
            assertThat(((ReplyBody.Text) reply.body()).text())
                    .contains("The disk of Dossier is full.")
                    .contains("Make room");
        }
        assertThat(incidents).isEmpty();
    }

    @Test
    void an_address_that_does_not_exist_is_not_found_and_a_wrong_method_says_the_right_ones() {
        assertThat(listCasesOn(new MemoryCaseStore()).status()).isEqualTo(200);
        ScriptedOffice office = new ScriptedOffice();
        assertThat(office.get(STAFF, "/api/nothing").status()).isEqualTo(404);
        assertThat(office.get(STAFF, "/api/cases/").status()).isEqualTo(404);
        Reply wrong = office.ask(STAFF, Method.DELETE, "/api/cases", "", Map.of());
        assertThat(wrong.status()).isEqualTo(405);
        assertThat(wrong.headers()).containsEntry("allow", "GET, POST");
    }

    @Test
    void an_incident_is_logged_by_classes_and_places_only() {
        List<String> lines = new ArrayList<>();
        java.util.logging.Logger logger = java.util.logging.Logger.getLogger("dev.dossier.api");
        java.util.logging.Handler handler = new java.util.logging.Handler() {
            @Override
            public void publish(java.util.logging.LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        IncidentLog.toSystemLog()
                .note("1234abcd", "getCase", new IllegalStateException("Anna", new IOException("born 1990")));
        logger.removeHandler(handler);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst())
                .contains("1234abcd", "getCase", "IllegalStateException", "IOException", "FailureTest")
                .doesNotContain("Anna", "1990");
    }
}
