package dev.dossier.local.asl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpreterTest {

    private static final ObjectNode NO_VARIABLES = JsonNodeFactory.instance.objectNode();

    private static Interpreter interpreter(String state) {
        String text = """
                {"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": {%s}, "B": {"Type": "Succeed"},
                  "C": {"Type": "Succeed"}}}""".formatted(state.replace('\'', '"'));
        return new Interpreter(Definition.read("m", text.getBytes(UTF_8), Map.of("f", "f")), new Random(1));
    }

    private static Interpreter task(String more) {
        return interpreter("'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'TimeoutSeconds': 5,"
                + "'Arguments': {'FunctionName': '${f}', 'Payload': {}}, 'Next': 'B'" + more);
    }

    private static JsonNode json(String text) {
        return Json.tree(text.replace('\'', '"').getBytes(UTF_8));
    }

    private static Position at(String input, Integer... attempts) {
        return new Position("A", json(input), NO_VARIABLES, List.of(attempts), NO_VARIABLES);
    }

    private static Outcome failed(String error) {
        return new Outcome.Failed(new Failure(error, "so"));
    }

    @Test
    void what_is_assigned_is_seen_from_the_next_state_on_and_not_before() {
        Move move = interpreter("'Type': 'Pass', 'Assign': {'n': 2}, 'Output': '{% $exists($n) %}', 'Next': 'B'")
                .enter(at("1"));
        assertThat(move).isEqualTo(new Move.Go("B", json("false"), (ObjectNode) json("{'n': 2}"), "Next"));
    }

    @Test
    void variables_that_are_not_assigned_stay() {
        Position at = new Position("A", json("1"), (ObjectNode) json("{'m': 1, 'n': 1}"), List.of(), NO_VARIABLES);
        Move move = interpreter("'Type': 'Pass', 'Assign': {'n': '{% $m + $n %}'}, 'Next': 'B'")
                .enter(at);
        assertThat(move).isEqualTo(new Move.Go("B", json("1"), (ObjectNode) json("{'m': 1, 'n': 2}"), "Next"));
        assertThat(at.variables()).isEqualTo(json("{'m': 1, 'n': 1}"));
    }

    @Test
    void the_first_choice_that_holds_is_taken() {
        Interpreter choice = interpreter("'Type': 'Choice', 'Default': 'C', 'Choices': ["
                + "{'Condition': '{% $states.input > 5 %}', 'Next': 'B', 'Output': 'big'},"
                + "{'Condition': '{% $states.input > 3 %}', 'Next': 'B'}]");
        assertThat(choice.enter(at("9"))).isEqualTo(new Move.Go("B", json("'big'"), NO_VARIABLES, "Choices/0"));
        assertThat(choice.enter(at("4"))).isEqualTo(new Move.Go("B", json("4"), NO_VARIABLES, "Choices/1"));
        assertThat(choice.enter(at("1"))).isEqualTo(new Move.Go("C", json("1"), NO_VARIABLES, "Default"));
    }

    @Test
    void a_choice_without_a_way_and_a_condition_that_is_no_truth_value_break() {
        Interpreter choice =
                interpreter("'Type': 'Choice', 'Choices': [{'Condition': '{% $states.input %}', 'Next': 'B'}]");
        assertThat(error(choice.enter(at("false")))).isEqualTo("States.NoChoiceMatched");
        assertThat(error(choice.enter(at("1")))).isEqualTo("States.QueryEvaluationError");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            listed,             happened,                    is it caught
            States.ALL,         dev.dossier.casework.Away,   true
            States.ALL,         States.Timeout,              true
            States.ALL,         States.QueryEvaluationError, true
            States.ALL,         States.DataLimitExceeded,    false
            States.ALL,         States.Runtime,              false
            States.TaskFailed,  dev.dossier.casework.Away,   true
            States.TaskFailed,  States.Timeout,              false
            States.TaskFailed,  States.DataLimitExceeded,    false
            States.Timeout,     States.Timeout,              true
            States.Timeout,     Sandbox.Timedout,            false
            States.DataLimitExceeded, States.DataLimitExceeded, true
            Away,               dev.dossier.casework.Away,   false
            """)
    void names_of_errors_are_matched_as_aws_matches_them(String listed, String happened, boolean caught) {
        Move move = task(", 'Catch': [{'ErrorEquals': ['" + listed + "'], 'Next': 'C'}]")
                .resolve(at("1"), failed(happened));
        assertThat(move instanceof Move.Go).isEqualTo(caught);
        assertThat(move instanceof Move.Break).isEqualTo(!caught);
    }

    @Test
    void the_first_retrier_that_names_the_failure_decides_even_if_it_is_used_up() {
        Interpreter task =
                task(", 'Retry': [{'ErrorEquals': ['X'], 'MaxAttempts': 0}, {'ErrorEquals': ['States.ALL']}],"
                        + "'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'C'}]");
        assertThat(task.resolve(at("1"), failed("X"))).isInstanceOf(Move.Go.class);
        assertThat(task.resolve(at("1"), failed("Y"))).isInstanceOf(Move.Again.class);
    }

    @Test
    void every_retrier_counts_its_own_attempts() {
        Interpreter task = task(
                ", 'Retry': [{'ErrorEquals': ['X'], 'MaxAttempts': 1}," + " {'ErrorEquals': ['Y'], 'MaxAttempts': 2}]");
        assertThat(task.resolve(at("1", 1, 0), failed("X"))).isInstanceOf(Move.Break.class);
        assertThat(((Move.Again) task.resolve(at("1", 1, 0), failed("Y"))).attempts())
                .containsExactly(1, 1);
    }

    @Test
    void retriers_have_the_defaults_of_the_language() {
        Interpreter task = task(", 'Retry': [{'ErrorEquals': ['X']}]");
        assertThat(((Move.Again) task.resolve(at("1"), failed("X"))).pause()).hasSeconds(1);
        assertThat(((Move.Again) task.resolve(at("1", 1), failed("X"))).pause()).hasSeconds(2);
        assertThat(((Move.Again) task.resolve(at("1", 2), failed("X"))).pause()).hasSeconds(4);
        assertThat(task.resolve(at("1", 3), failed("X"))).isInstanceOf(Move.Break.class);
    }

    @Test
    void jitter_only_shortens_a_pause() {
        Interpreter task = task(", 'Retry': [{'ErrorEquals': ['X'], 'IntervalSeconds': 8, 'JitterStrategy': 'FULL'}]");
        for (int i = 0; i < 50; i++) {
            assertThat(((Move.Again) task.resolve(at("1"), failed("X"))).pause())
                    .isBetween(java.time.Duration.ZERO, java.time.Duration.ofSeconds(8));
        }
    }

    @Test
    void a_fault_in_the_output_of_a_task_can_be_caught() {
        Move move =
                task(", 'Output': '{% $states.result.none %}', 'Catch': [{'ErrorEquals': ['States.QueryEvaluationError'],"
                                + " 'Next': 'C'}]")
                        .resolve(at("1"), new Outcome.Succeeded(json("{}")));
        assertThat(((Move.Go) move).by()).isEqualTo("Catch/0");
    }

    @Test
    void a_fault_in_the_output_of_a_catcher_cannot() {
        Move move = task(", 'Catch': [{'ErrorEquals': ['X'], 'Output': '{% $states.result %}', 'Next': 'C'}]")
                .resolve(at("1"), failed("X"));
        assertThat(error(move)).isEqualTo("States.QueryEvaluationError");
    }

    private static String error(Move move) {
        return ((Move.Break) move).failure().error();
    }
}
