package dev.dossier.local.engine;

import static dev.dossier.local.engine.Rig.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {

    private static final String SLEEPER = """
            {"QueryLanguage": "JSONata", "StartAt": "S", "States": {
              "S": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
                "Arguments": {"FunctionName": "${park}", "Payload": {"token": "{% $states.context.Task.Token %}"}},
                "TimeoutSeconds": 600,
                "Retry": [{"ErrorEquals": ["java.lang.IllegalStateException"], "IntervalSeconds": 5}],
                "Catch": [{"ErrorEquals": ["States.Timeout"], "Output": "late", "Next": "End"}],
                "Next": "End"},
              "End": {"Type": "Succeed"}}}""";

    @TempDir
    Path folder;

    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private Rig rig;

    @BeforeEach
    void makeRig() {
        rig = new Rig(folder).machine("m", SLEEPER).step("park", given -> {
            tokens.add(given.path("token").asText());
            return json("{}");
        });
    }

    @AfterEach
    void closeRig() {
        rig.close();
    }

    @Test
    void whoever_brings_the_token_back_wakes_the_execution_with_what_it_brings() throws Exception {
        Engine engine = rig.open();
        engine.start("m", "one", json("{}"));
        rig.settle();
        assertThat(rig.view("m", "one").status()).isEqualTo(Status.RUNNING);
        assertThat(engine.succeed(tokens.getFirst(), json("{'woken': true}"))).isTrue();
        rig.settle();
        assertThat(rig.view("m", "one").output()).contains(json("{'woken': true}"));
    }

    @Test
    void a_token_works_once() throws Exception {
        Engine engine = rig.open();
        engine.start("m", "one", json("{}"));
        rig.settle();
        assertThat(engine.succeed(tokens.getFirst(), json("1"))).isTrue();
        assertThat(engine.succeed(tokens.getFirst(), json("2"))).isFalse();
        assertThat(engine.succeed("made-up", json("3"))).isFalse();
        rig.settle();
        assertThat(rig.view("m", "one").output()).contains(json("1"));
    }

    @Test
    void the_token_may_come_back_before_the_function_returns() throws Exception {
        Engine[] engine = new Engine[1];
        rig.step("park", given -> {
            assertThat(engine[0].succeed(given.path("token").asText(), json("'early'")))
                    .isTrue();
            return json("{}");
        });
        engine[0] = rig.open();
        engine[0].start("m", "one", json("{}"));
        rig.settle();
        assertThat(rig.view("m", "one").output()).contains(json("'early'"));
        assertThat(rig.seen).containsExactly("S -Next-> End", "End ends");
    }

    @Test
    void a_function_that_fails_after_the_token_came_back_no_longer_matters() throws Exception {
        Engine[] engine = new Engine[1];
        rig.step("park", given -> {
            engine[0].succeed(given.path("token").asText(), json("'early'"));
            throw new IllegalStateException("too late");
        });
        engine[0] = rig.open();
        engine[0].start("m", "one", json("{}"));
        rig.settle();
        assertThat(rig.view("m", "one").output()).contains(json("'early'"));
    }

    @Test
    void nobody_brings_the_token_back_in_time() throws Exception {
        Engine engine = rig.open();
        engine.start("m", "one", json("{}"));
        rig.pass(Duration.ofMinutes(11));
        assertThat(rig.view("m", "one").output()).contains(json("'late'"));
        assertThat(engine.succeed(tokens.getFirst(), json("1"))).isFalse();
    }

    @Test
    void another_attempt_has_another_token() throws Exception {
        rig.step("park", given -> {
            tokens.add(given.path("token").asText());
            if (tokens.size() == 1) {
                throw new IllegalStateException("not yet");
            }
            return json("{}");
        });
        Engine engine = rig.open();
        engine.start("m", "one", json("{}"));
        rig.pass(Duration.ofSeconds(6));
        assertThat(tokens).hasSize(2).doesNotHaveDuplicates();
        assertThat(engine.succeed(tokens.getFirst(), json("1"))).isFalse();
        assertThat(engine.succeed(tokens.getLast(), json("2"))).isTrue();
    }

    @Test
    void a_sleeping_execution_is_still_asleep_after_a_restart_and_its_token_still_wakes_it() throws Exception {
        rig.open().start("m", "one", json("{}"));
        rig.settle();
        Engine again = rig.again();
        rig.settle();
        assertThat(tokens).as("the function is not called again").hasSize(1);
        assertThat(again.succeed(tokens.getFirst(), json("'woken'"))).isTrue();
        rig.settle();
        assertThat(rig.view("m", "one").output()).contains(json("'woken'"));
    }

    @Test
    void time_that_passed_while_nothing_ran_counts() throws Exception {
        rig.open().start("m", "one", json("{}"));
        rig.settle();
        rig.close();
        rig.time.pass(Duration.ofMinutes(11));
        rig.open();
        rig.pass(Duration.ofSeconds(1));
        assertThat(rig.view("m", "one").output()).contains(json("'late'"));
    }
}
