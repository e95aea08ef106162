package dev.dossier.local.engine;

import static dev.dossier.local.engine.Rig.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.casework.StaleCase;
import dev.dossier.json.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void makeRig() {
        rig = new Rig(folder);
    }

    @AfterEach
    void closeRig() {
        rig.close();
    }

    static String machine(String startAt, String states) {
        return """
                {"QueryLanguage": "JSONata", "StartAt": "%s", "States": {%s}}""".formatted(startAt, states);
    }

    static String call(String name, String more) {
        return """
                "%s": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": {"FunctionName": "${work}", "Payload": {"given": "{%% $states.input %%}"}},
                  "Output": "{%% $states.result.Payload %%}", "TimeoutSeconds": 60, %s}""".formatted(name, more);
    }

    @Test
    void a_function_is_given_its_payload_and_its_reply_becomes_the_output() throws Exception {
        rig.machine("m", machine("A", call("A", "\"End\": true")))
                .step("work", given -> json("{'got': " + given + "}"));
        rig.open().start("m", "one", json("{'n': 7}"));
        rig.settle();
        assertThat(rig.view("m", "one").status()).isEqualTo(Status.SUCCEEDED);
        assertThat(rig.view("m", "one").output()).contains(json("{'got': {'given': {'n': 7}}}"));
    }

    @Test
    void starting_the_same_again_while_it_runs_changes_nothing() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        rig.machine(
                        "m",
                        machine(
                                "A",
                                "\"A\": {\"Type\": \"Wait\", \"Seconds\": 60, \"Next\": \"B\"}, "
                                        + call("B", "\"End\": true")))
                .step("work", given -> json("" + calls.incrementAndGet()));
        Engine engine = rig.open();
        engine.start("m", "one", json("{'n': 7}"));
        engine.start("m", "one", json("{'n': 7}"));
        rig.pass(Duration.ofMinutes(2));
        assertThat(calls).hasValue(1);
    }

    @Test
    void a_name_is_taken_for_other_input_and_after_the_end() throws Exception {
        rig.machine("m", machine("A", "\"A\": {\"Type\": \"Wait\", \"Seconds\": 60, \"End\": true}"));
        Engine engine = rig.open();
        engine.start("m", "one", json("{'n': 7}"));
        assertThatThrownBy(() -> engine.start("m", "one", json("{'n': 8}"))).isInstanceOf(ExecutionAlreadyExists.class);
        rig.pass(Duration.ofMinutes(2));
        assertThatThrownBy(() -> engine.start("m", "one", json("{'n': 7}"))).isInstanceOf(ExecutionAlreadyExists.class);
    }

    @Test
    void an_error_is_the_full_name_of_the_exception_and_its_message_is_in_the_cause() throws Exception {
        rig.machine("m", machine("A", call("A", "\"End\": true"))).step("work", given -> {
            throw new StaleCase();
        });
        rig.open().start("m", "one", json("{}"));
        rig.settle();
        var failure = rig.view("m", "one").failure().orElseThrow();
        assertThat(rig.view("m", "one").status()).isEqualTo(Status.FAILED);
        assertThat(failure.error()).isEqualTo("dev.dossier.casework.StaleCase");
        assertThat(json(failure.cause()).path("errorMessage").asText()).contains("has changed meanwhile");
        assertThat(json(failure.cause()).path("errorType").asText()).isEqualTo("dev.dossier.casework.StaleCase");
    }

    @Test
    void a_step_can_fail_by_a_name_that_aws_uses() throws Exception {
        rig.machine("m", machine("A", call("A", "\"End\": true"))).step("work", given -> {
            throw new StepFailure("Runtime.OutOfMemory", "too much");
        });
        rig.open().start("m", "one", json("{}"));
        rig.settle();
        assertThat(rig.view("m", "one").failure().orElseThrow().error()).isEqualTo("Runtime.OutOfMemory");
    }

    @Test
    void pauses_between_attempts_grow_and_the_last_failure_is_caught() throws Exception {
        rig.machine("m", machine("A", call("A", """
                        "Retry": [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 2, "BackoffRate": 3,
                          "MaxAttempts": 3, "MaxDelaySeconds": 10}],
                        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "B"}], "End": true""") + ", \"B\": {\"Type\": \"Succeed\"}"))
                .step("work", given -> {
                    throw new IllegalStateException("no");
                });
        rig.open().start("m", "one", json("{}"));
        rig.pass(Duration.ofMinutes(1));
        assertThat(rig.seen)
                .containsExactly("A again after 2", "A again after 6", "A again after 10", "A -Catch/0-> B", "B ends");
        assertThat(rig.view("m", "one").output().orElseThrow().path("Error").asText())
                .isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void the_elements_of_a_map_give_their_outputs_in_order_and_only_so_many_at_once() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        rig.atOnce(2)
                .machine("m", machine("M", """
                        "M": {"Type": "Map", "Items": "{% $states.input.list %}", "MaxConcurrency": 10,
                          "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}, "StartAt": "A", "States": {
                        """ + call("A", "\"End\": true") + "}}, \"End\": true}"))
                .step("work", given -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    sleep(20);
                    now.decrementAndGet();
                    return given.path("given");
                });
        rig.open().start("m", "one", json("{'list': [5, 3, 9, 1, 7]}"));
        rig.settle();
        assertThat(rig.view("m", "one").output()).contains(json("[5, 3, 9, 1, 7]"));
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void a_map_over_nothing_gives_nothing() throws Exception {
        rig.machine("m", machine("M", """
                        "M": {"Type": "Map", "Items": "{% [$states.input.none] %}",
                          "ItemProcessor": {"StartAt": "A", "States": {
                        """ + call("A", "\"End\": true") + "}}, \"End\": true}"))
                .step("work", given -> given);
        rig.open().start("m", "one", json("{}"));
        rig.settle();
        assertThat(rig.view("m", "one").output()).contains(json("[]"));
    }

    @Test
    void an_element_that_fails_takes_the_map_with_it_and_the_others_are_given_up() throws Exception {
        List<String> ended = Collections.synchronizedList(new ArrayList<>());
        rig.machine("m", machine("M", """
                        "M": {"Type": "Map", "Items": "{% $states.input %}",
                          "ItemProcessor": {"StartAt": "A", "States": {
                        """ + call("A", "\"End\": true") + """
                        }}, "Catch": [{"ErrorEquals": ["java.lang.IllegalStateException"], "Next": "B"}], "Next": "B"},
                        "B": {"Type": "Succeed"}""")).step("work", given -> {
            if (given.path("given").asInt() == 2) {
                throw new IllegalStateException("two");
            }
            sleep(given.path("given").asInt() == 1 ? 60_000 : 0);
            ended.add(given.toString());
            return given;
        });
        rig.open().start("m", "one", json("[1, 2, 3, 4]"));
        rig.settle();
        assertThat(rig.seen).contains("M -Catch/0-> B");
        assertThat(rig.view("m", "one").status()).isEqualTo(Status.SUCCEEDED);
        assertThat(ended).doesNotContain("{\"given\":1}");
    }

    @Test
    void work_that_never_returns_times_out_and_its_place_is_free_again() throws Exception {
        rig.machine("m", machine("A", call("A", """
                        "Catch": [{"ErrorEquals": ["States.Timeout"], "Output": {}, "Next": "B"}], "Next": "B\"""") + ", \"B\": {\"Type\": \"Succeed\"}"))
                .step("work", given -> {
                    sleep(60_000);
                    return given;
                });
        Engine engine = rig.open();
        for (int i = 0; i < 5; i++) {
            engine.start("m", "x" + i, json("{}"));
        }
        for (int i = 0; i < 4; i++) {
            Thread.sleep(100);
            rig.time.toNext(Rig.START.plusSeconds(3_600));
        }
        for (int i = 0; i < 20 && engine.with(Status.SUCCEEDED).size() < 5; i++) {
            Thread.sleep(100);
            rig.time.toNext(Rig.START.plusSeconds(3_600));
        }
        assertThat(engine.with(Status.SUCCEEDED)).hasSize(5);
        rig.settle();
    }

    @Test
    void an_execution_that_takes_too_long_is_timed_out() throws Exception {
        rig.machine("m", """
                {"QueryLanguage": "JSONata", "TimeoutSeconds": 100, "StartAt": "W", "States": {
                  "W": {"Type": "Wait", "Seconds": 600, "End": true}}}""");
        Engine engine = rig.open();
        engine.start("m", "one", json("{}"));
        rig.pass(Duration.ofHours(1));
        assertThat(rig.view("m", "one").status()).isEqualTo(Status.TIMED_OUT);
        assertThat(rig.view("m", "one").failure().orElseThrow().error()).isEqualTo("States.Timeout");
    }

    @Test
    void a_fault_of_an_expression_where_nothing_catches_it_ends_the_execution() throws Exception {
        rig.machine(
                "m",
                machine("A", "\"A\": {\"Type\": \"Pass\", \"Output\": \"{% $states.input.none %}\", \"End\": true}"));
        rig.open().start("m", "one", json("{}"));
        rig.settle();
        assertThat(rig.view("m", "one").failure().orElseThrow().error()).isEqualTo("States.QueryEvaluationError");
    }

    @Test
    void more_than_256_kib_is_refused_and_no_wildcard_catches_it() throws Exception {
        rig.machine("m", machine("A", call("A", """
                        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "B"}], "End": true""") + ", \"B\": {\"Type\": \"Succeed\"}"))
                .step("work", given -> Json.treeOf("x".repeat(262_143)));
        rig.open().start("m", "one", json("{}"));
        rig.settle();
        assertThat(rig.view("m", "one").failure().orElseThrow().error()).isEqualTo("States.DataLimitExceeded");
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted");
        }
    }
}
