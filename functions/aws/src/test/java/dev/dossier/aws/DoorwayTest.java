package dev.dossier.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.casework.Away;
import dev.dossier.casework.StaleCase;
import dev.dossier.casework.Step;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.json.Json;
import dev.dossier.json.NotJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DoorwayTest {

    record Request(CaseNumber caseNumber, String surname) {}

    record Reply(int seen) {}

    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

    private String call(Function<Request, Reply> step, String event) throws IOException {
        Step<Request, Reply> behind = new Step<>() {
            @Override
            public Class<Request> request() {
                return Request.class;
            }

            @Override
            public Reply run(Request request) {
                return step.apply(request);
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Doorway<>("try-out", behind, new PrintStream(logged, true, UTF_8)) {}.handleRequest(
                new ByteArrayInputStream(event.getBytes(UTF_8)), out, new ContextOnLoopback("request-1"));
        return out.toString(UTF_8);
    }

    private JsonNode line() {
        return Json.tree(logged.toByteArray());
    }

    @Test
    void a_call_is_answered_and_leaves_one_line_of_ids() throws IOException {
        String reply = call(request -> new Reply(1), "{\"caseNumber\":\"HIAS-1\",\"surname\":\"Zarnuk\"}");
        assertThat(reply).isEqualTo("{\"seen\":1}");
        assertThat(logged.toString(UTF_8))
                .startsWith("{\"step\":\"try-out\",\"requestId\":\"request-1\",\"caseNumber\":\"HIAS-1\","
                        + "\"outcome\":\"done\",\"milliseconds\":")
                .hasLineCount(1)
                .doesNotContain("Zarnuk");
    }

    @Test
    void a_failure_that_the_workflow_knows_leaves_as_it_is() {
        assertThatThrownBy(() -> call(
                        request -> {
                            throw new StaleCase();
                        },
                        "{\"caseNumber\":\"HIAS-1\",\"surname\":\"Zarnuk\"}"))
                .isExactlyInstanceOf(StaleCase.class);
        assertThat(line().path("outcome").asText()).isEqualTo("refused");
        assertThat(line().path("failure").asText()).isEqualTo("dev.dossier.casework.StaleCase");
    }

    @Test
    void what_nobody_foresaw_is_named_but_not_quoted() {
        assertThatThrownBy(() -> call(
                        request -> {
                            throw new IllegalStateException("no such name: " + request.surname());
                        },
                        "{\"caseNumber\":\"HIAS-1\",\"surname\":\"Zarnuk\"}"))
                .isExactlyInstanceOf(StepFailed.class)
                .hasMessageContaining("java.lang.IllegalStateException")
                .hasStackTraceContaining("DoorwayTest")
                .satisfies(failure -> assertThat(failure).hasNoCause())
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("Zarnuk"));
        assertThat(line().path("outcome").asText()).isEqualTo("failed");
        assertThat(logged.toString(UTF_8)).doesNotContain("Zarnuk");
    }

    @Test
    void what_a_service_answered_stands_in_the_line() {
        assertThatThrownBy(() -> call(
                        request -> {
                            throw new Away("The table of cases", new ServiceTrouble("DYNAMODB", "ThrottlingException"));
                        },
                        "{\"caseNumber\":\"HIAS-1\",\"surname\":\"Zarnuk\"}"))
                .isInstanceOf(Away.class);
        assertThat(line().path("trouble").asText()).isEqualTo("DYNAMODB answered ThrottlingException");
    }

    @Test
    void an_event_of_another_shape_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> call(request -> new Reply(1), "{\"caseNumber\":\"HIAS-1\",\"Zarnuk\":1}"))
                .isInstanceOf(NotJson.class)
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("HIAS"));
    }
}
