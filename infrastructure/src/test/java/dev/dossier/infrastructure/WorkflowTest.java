package dev.dossier.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.json.Json;
import dev.dossier.workflows.Workflows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The state machines, and what they call. */
class WorkflowTest {

    private static final String MACHINE = "AWS::StepFunctions::StateMachine";

    private static JsonNode machine(String name) {
        return Synthesized.OFFICE.resources(MACHINE).values().stream()
                .filter(m -> m.path("StateMachineName").asText().equals("dossier-office-" + name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {Workflows.CASE, Workflows.READ_UPLOAD})
    void the_template_holds_the_very_text_that_the_embedded_runtime_executes(String name) {
        assertThat(machine(name).path("DefinitionString").asText())
                .isEqualTo(new String(Workflows.stateMachine(name), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {Workflows.CASE, Workflows.READ_UPLOAD})
    void every_name_in_the_text_has_something_behind_it_and_nothing_else_has(String name) {
        Set<String> used = Pattern.compile("\\$\\{([^}]+)}")
                .matcher(new String(Workflows.stateMachine(name), UTF_8))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> given = new TreeSet<>();
        machine(name).path("DefinitionSubstitutions").fieldNames().forEachRemaining(given::add);
        assertThat(used).isNotEmpty().isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {Workflows.CASE, Workflows.READ_UPLOAD})
    void a_machine_logs_without_data_and_is_traced(String name) {
        JsonNode logging = machine(name).path("LoggingConfiguration");
        assertThat(logging.path("Level").asText()).isEqualTo("ALL");
        assertThat(logging.path("IncludeExecutionData").asBoolean(true)).isFalse();
        assertThat(machine(name).path("TracingConfiguration").path("Enabled").asBoolean())
                .isTrue();
    }

    @Test
    void the_workflow_waits_longer_than_a_function_may_run() {
        List<JsonNode> tasks = new ArrayList<>();
        for (String name : List.of(Workflows.CASE, Workflows.READ_UPLOAD)) {
            Json.tree(Workflows.stateMachine(name))
                    .findParents("TimeoutSeconds")
                    .forEach(tasks::add);
        }
        long calls = tasks.stream().filter(task -> functionOf(task).isPresent()).count();
        assertThat(calls).isGreaterThanOrEqualTo(8);
        assertThat(tasks)
                .allSatisfy(task -> functionOf(task)
                        .ifPresent(function -> assertThat(
                                        task.path("TimeoutSeconds").asInt())
                                .as(function.folder())
                                .isGreaterThan(Sizing.of(function).timeoutSeconds())));
    }

    private static Optional<FunctionName> functionOf(JsonNode task) {
        String called = task.path("Arguments").path("FunctionName").asText();
        for (FunctionName function : FunctionName.values()) {
            if (called.equals("${" + function.folder() + "}")) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    @Test
    void the_first_leg_has_a_name_of_the_pattern_by_which_the_workflow_names_the_next() {
        String text = new String(Workflows.stateMachine(Workflows.CASE), UTF_8);
        assertThat(text).contains("caseNumber & '-r' & ").contains(" & '-l' & ");
    }

    @Test
    void the_machine_that_functions_are_told_of_is_the_machine_that_there_is() {
        JsonNode told = Synthesized.OFFICE
                .function(FunctionName.WAKE_CASE)
                .path("Environment")
                .path("Variables")
                .path("DOSSIER_CASE_MACHINE");
        assertThat(told.toString()).contains(":stateMachine:dossier-office-case");
        assertThat(machine(Workflows.CASE).path("StateMachineName").asText()).isEqualTo("dossier-office-case");
    }
}
