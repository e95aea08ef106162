package dev.dossier.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.json.Json;
import dev.dossier.local.engine.StepFailure;
import dev.dossier.workflows.Workflows;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command that reads files without a workflow says what the workflow says, on one machine and on AWS. */
class ReadingFailuresTest {

    private static final JsonNode STATES =
            Json.tree(Workflows.stateMachine(Workflows.READ_UPLOAD)).path("States");

    private record Caught(StepFailure failure, JsonNode problem) {}

    /** Every name that {@code state} catches, and what it makes of it; for the rest, a name that nobody knows. */
    private static List<Caught> caught(JsonNode state) {
        List<Caught> all = new ArrayList<>();
        for (JsonNode catcher : state.path("Catch")) {
            for (JsonNode name : catcher.path("ErrorEquals")) {
                String error = name.asText().equals("States.ALL") ? "java.lang.IllegalStateException" : name.asText();
                JsonNode problem = catcher.path("Output").path("problem");
                if (!name.asText().endsWith("UnreadableUpload")) { // which says itself what is wrong
                    all.add(new Caught(new StepFailure(error, "The reader is gone"), problem));
                }
            }
        }
        return all;
    }

    @Test
    void a_file_that_fails_has_the_code_and_the_advice_of_the_workflow() {
        List<Caught> caught = caught(STATES.path("Prepare"));
        assertThat(caught)
                .hasSize(5)
                .allSatisfy(one -> assertThat(ReadingFailures.ofFile(one.failure()))
                        .as(one.failure().error())
                        .isEqualTo(Json.read(Json.bytes(one.problem()), UploadProblem.class)));
    }

    @Test
    void a_page_that_fails_has_the_code_of_the_workflow() {
        JsonNode page =
                STATES.path("Read pages").path("ItemProcessor").path("States").path("Read page");
        List<Caught> caught = caught(page);
        assertThat(caught)
                .hasSize(5)
                .allSatisfy(one -> assertThat(ReadingFailures.ofPage(one.failure()))
                        .as(one.failure().error())
                        .isEqualTo(one.problem().asText()));
    }

    @Test
    void pages_that_cannot_be_put_together_have_the_code_of_the_workflow() {
        assertThat(caught(STATES.path("Extract")))
                .hasSize(1)
                .allSatisfy(one -> assertThat(ReadingFailures.OF_READER)
                        .isEqualTo(Json.read(Json.bytes(one.problem()), UploadProblem.class)));
    }
}
