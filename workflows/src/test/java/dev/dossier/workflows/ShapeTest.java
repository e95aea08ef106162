package dev.dossier.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.casework.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

    /** Names that Step Functions, Lambda and its runtimes report, as their documentation lists them. */
    private static final Set<String> AWS_ERRORS = Set.of(
            "States.ALL",
            "States.TaskFailed",
            "States.Timeout",
            "Sandbox.Timedout",
            "Runtime.OutOfMemory",
            "Runtime.ExitError",
            "Lambda.TooManyRequestsException",
            "StepFunctions.ExecutionAlreadyExistsException");

    private static final Pattern QUOTED = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

    static List<AslFile> files() {
        return AslFile.all();
    }

    @Test
    void both_state_machines_are_looked_at() {
        assertThat(files())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.states()).hasSizeGreaterThan(5));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_task_has_a_time_limit_says_how_often_it_is_tried_and_catches_whatever_is_left(AslFile file) {
        file.states().forEach((name, state) -> {
            if (state.path("Type").asText().equals("Task")) {
                assertThat(state.path("TimeoutSeconds").isInt())
                        .as(name + " has a time limit")
                        .isTrue();
                assertThat(state.path("Retry").size()).as(name + " has Retry").isPositive();
                assertThat(state.path("Catch").size()).as(name + " has Catch").isPositive();
                assertThat(names(last(state.path("Catch")))).as(name).containsExactly("States.ALL");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_state_machine_and_every_expression_is_in_jsonata(AslFile file) {
        assertThat(file.root().path("QueryLanguage").asText()).isEqualTo("JSONata");
        file.texts().forEach((path, text) -> {
            if (text.contains("{%") || text.contains("%}")) {
                assertThat(text).as(path).startsWith("{%").endsWith("%}");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_state_can_be_reached(AslFile file) {
        assertThat(file.reachable())
                .containsExactlyInAnyOrderElementsOf(file.states().keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_error_that_is_named_exists(AslFile file) {
        List<String> named = new ArrayList<>();
        file.root().findValues("ErrorEquals").forEach(list -> list.forEach(name -> named.add(name.asText())));
        assertThat(named).isNotEmpty().allSatisfy(name -> {
            if (!AWS_ERRORS.contains(name)) {
                Class<?> thrown = Class.forName(name);
                assertThat(thrown).isAssignableTo(Throwable.class);
                assertThat(thrown.getEnclosingClass())
                        .as(name + " stands in a file of its own")
                        .isNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_catcher_or_retrier_after_states_all_would_never_be_asked(AslFile file) {
        file.states().forEach((name, state) -> {
            for (String list : List.of("Retry", "Catch")) {
                JsonNode entries = state.path(list);
                for (int i = 0; i < entries.size() - 1; i++) {
                    assertThat(names(entries.get(i))).as(name).doesNotContain("States.ALL");
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_expression_uses_what_step_functions_does_not_know(AslFile file) {
        assertThat(file.expressions()).isNotEmpty();
        file.expressions()
                .forEach((path, expression) -> assertThat(
                                QUOTED.matcher(expression).replaceAll("''"))
                        .as(path)
                        .doesNotContain("??", "?:", "$eval", "$$", "\""));
    }

    @Test
    void every_name_in_braces_is_a_step_or_a_state_machine() {
        Set<String> named = new TreeSet<>();
        for (AslFile file : files()) {
            Matcher matcher = PLACEHOLDER.matcher(file.root().toString());
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        }
        assertThat(named).contains(Workflows.READ_UPLOAD).hasSize(8);
        named.remove(Workflows.READ_UPLOAD);
        assertThat(named).allSatisfy(name -> assertThat(stepCalled(name)).isAssignableTo(Step.class));
    }

    /** {@code check-case} is done by {@code CheckCase}. */
    private static Class<?> stepCalled(String name) throws ClassNotFoundException {
        String simple = Pattern.compile("(^|-)([a-z])")
                .matcher(name)
                .replaceAll(letter -> letter.group(2).toUpperCase(java.util.Locale.ROOT));
        return Class.forName(Step.class.getPackageName() + "." + simple);
    }

    @ParameterizedTest
    @MethodSource("files")
    void names_of_states_have_at_most_80_characters_and_say_something(AslFile file) {
        assertThat(file.states().keySet()).allSatisfy(name -> assertThat(name).hasSizeBetween(4, 80));
    }

    private static JsonNode last(JsonNode array) {
        return array.get(array.size() - 1);
    }

    private static List<String> names(JsonNode entry) {
        List<String> names = new ArrayList<>();
        entry.path("ErrorEquals").forEach(name -> names.add(name.asText()));
        return names;
    }
}
