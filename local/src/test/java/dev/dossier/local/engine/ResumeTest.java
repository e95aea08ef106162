package dev.dossier.local.engine;

import static dev.dossier.local.engine.Rig.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {

    @TempDir
    Path folder;

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private Rig rig;

    @BeforeEach
    void makeRig() {
        rig = new Rig(folder);
    }

    @AfterEach
    void closeRig() {
        rig.close();
    }

    private static String call(String name, String more) {
        return """
                "%s": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": {"FunctionName": "${work}", "Payload": {"by": "%s", "given": "{%% $states.input %%}"}},
                  "Output": "{%% $states.result.Payload %%}", "TimeoutSeconds": 60, %s}""".formatted(name, name, more);
    }

    private static String machine(String startAt, String states) {
        return """
                {"QueryLanguage": "JSONata", "StartAt": "%s", "States": {%s}}""".formatted(startAt, states);
    }

    private JsonNode note(JsonNode given) {
        calls.add(given.path("by").asText() + given.path("given"));
        return given.path("given");
    }

    @Test
    void work_that_was_cut_short_is_done_again_and_work_that_was_written_down_is_not() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        rig.machine("m", machine("A", call("A", "\"Next\": \"B\"") + ", " + call("B", "\"End\": true")))
                .step("work", given -> {
                    note(given);
                    if (given.path("by").asText().equals("B")) {
                        begun.countDown();
                        forEver();
                    }
                    return given.path("given");
                });
        rig.open().start("m", "one", json("1"));
        begun.await();
        rig.step("work", this::note);
        rig.again();
        rig.settle();
        assertThat(calls).containsExactly("A1", "B1", "B1");
        assertThat(rig.view("m", "one").status()).isEqualTo(Status.SUCCEEDED);
    }

    @Test
    void attempts_that_were_used_up_before_stay_used_up() throws Exception {
        rig.machine("m", machine("A", call("A", """
                        "Retry": [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "BackoffRate": 1,
                          "MaxAttempts": 3}], "End": true"""))).step("work", given -> {
            note(given);
            throw new IllegalStateException("no");
        });
        rig.open().start("m", "one", json("1"));
        rig.pass(Duration.ofSeconds(11));
        assertThat(calls).hasSize(2);
        rig.again();
        rig.pass(Duration.ofSeconds(5));
        assertThat(calls).as("the pause goes on after the restart").hasSize(2);
        rig.pass(Duration.ofSeconds(100));
        assertThat(calls).hasSize(4);
        assertThat(rig.view("m", "one").status()).isEqualTo(Status.FAILED);
    }

    @Test
    void elements_that_are_done_stay_done_and_the_others_go_on() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        rig.machine("m", machine("M", """
                        "M": {"Type": "Map", "Items": "{% $states.input %}",
                          "ItemProcessor": {"StartAt": "A", "States": {
                        """ + call("A", "\"End\": true") + "}}, \"End\": true}"))
                .step("work", given -> {
                    note(given);
                    if (given.path("given").asInt() > 2) {
                        begun.countDown();
                        forEver();
                    }
                    return given.path("given");
                });
        rig.open().start("m", "one", json("[1, 2, 3, 4, 5]"));
        begun.await();
        rig.step("work", this::note);
        calls.clear();
        rig.again();
        rig.settle();
        assertThat(calls).containsExactlyInAnyOrder("A3", "A4", "A5");
        assertThat(rig.view("m", "one").output()).contains(json("[1, 2, 3, 4, 5]"));
    }

    @Test
    void a_child_goes_on_and_its_parent_hears_of_its_end() throws Exception {
        rig.machine("parent", machine("C", """
                        "C": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
                          "Arguments": {"StateMachineArn": "${child}", "Input": 1},
                          "Output": "{% $states.result.Output %}", "TimeoutSeconds": 600, "End": true}"""))
                .machine(
                        "child",
                        machine(
                                "W",
                                "\"W\": {\"Type\": \"Wait\", \"Seconds\": 60, \"Next\": \"A\"}, "
                                        + call("A", "\"End\": true")))
                .step("work", this::note);
        rig.open().start("parent", "one", json("{}"));
        rig.pass(Duration.ofSeconds(10));
        rig.again();
        rig.pass(Duration.ofSeconds(60));
        assertThat(rig.view("parent", "one").output()).contains(json("1"));
        assertThat(calls).containsExactly("A1");
    }

    @Test
    void an_execution_ends_as_it_began_although_its_file_has_changed() throws Exception {
        rig.machine(
                "m", machine("W", "\"W\": {\"Type\": \"Wait\", \"Seconds\": 60, \"Output\": \"old\", \"End\": true}"));
        rig.open().start("m", "one", json("{}"));
        rig.settle();
        rig.machine(
                "m", machine("V", "\"V\": {\"Type\": \"Wait\", \"Seconds\": 60, \"Output\": \"new\", \"End\": true}"));
        rig.again().start("m", "two", json("{}"));
        rig.pass(Duration.ofSeconds(61));
        assertThat(rig.view("m", "one").output()).contains(json("'old'"));
        assertThat(rig.view("m", "two").output()).contains(json("'new'"));
    }

    @Test
    void closing_interrupts_work_and_that_is_no_failure() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        rig.machine("m", machine("A", call("A", "\"End\": true"))).step("work", given -> {
            begun.countDown();
            forEver();
            return given;
        });
        rig.open().start("m", "one", json("1"));
        begun.await();
        rig.step("work", this::note);
        rig.again();
        rig.settle();
        assertThat(rig.seen).containsExactly("A ends");
    }

    private static void forEver() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted");
        }
    }
}
