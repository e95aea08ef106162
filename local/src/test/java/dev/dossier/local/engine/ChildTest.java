package dev.dossier.local.engine;

import static dev.dossier.local.engine.EngineTest.call;
import static dev.dossier.local.engine.EngineTest.machine;
import static dev.dossier.local.engine.Rig.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

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

    @Test
    void a_child_gives_its_output_and_is_forgotten() throws Exception {
        rig.machine("parent", machine("C", """
                        "C": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
                          "Arguments": {"StateMachineArn": "${child}", "Input": {"n": "{% $states.input.n + 1 %}"}},
                          "Output": "{% $states.result.Output %}", "TimeoutSeconds": 60, "End": true}"""))
                .machine("child", machine("A", call("A", "\"End\": true")))
                .step("work", given -> json("{'child': " + given + "}"));
        Engine engine = rig.open();
        engine.start("parent", "one", json("{'n': 1}"));
        rig.settle();
        assertThat(rig.view("parent", "one").output()).contains(json("{'child': {'given': {'n': 2}}}"));
        assertThat(engine.with(Status.SUCCEEDED)).hasSize(1);
    }

    @Test
    void a_child_that_fails_is_a_failed_task_whose_cause_tells_why() throws Exception {
        rig.machine("parent", machine("C", """
                        "C": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
                          "Arguments": {"StateMachineArn": "${child}", "Input": {}}, "TimeoutSeconds": 60,
                          "Retry": [{"ErrorEquals": ["States.TaskFailed"], "IntervalSeconds": 30, "MaxAttempts": 1}],
                          "Catch": [{"ErrorEquals": ["States.TaskFailed"],
                            "Output": "{% $parse($states.errorOutput.Cause).Error %}", "Next": "B"}], "Next": "B"},
                        "B": {"Type": "Succeed"}"""))
                .machine(
                        "child", machine("F", "\"F\": {\"Type\": \"Fail\", \"Error\": \"Broken\", \"Cause\": \"so\"}"));
        rig.open().start("parent", "one", json("{}"));
        rig.pass(Duration.ofMinutes(1));
        assertThat(rig.seen)
                .containsExactly(
                        "C starts child",
                        "F breaks",
                        "C again after 30",
                        "C starts child",
                        "F breaks",
                        "C -Catch/0-> B",
                        "B ends");
        assertThat(rig.view("parent", "one").output()).contains(json("'Broken'"));
    }

    @Test
    void a_child_that_takes_too_long_is_given_up_with_all_that_it_does() throws Exception {
        rig.machine("parent", machine("C", """
                        "C": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
                          "Arguments": {"StateMachineArn": "${child}", "Input": {}}, "TimeoutSeconds": 60,
                          "Catch": [{"ErrorEquals": ["States.Timeout"], "Next": "B"}], "Next": "B"},
                        "B": {"Type": "Succeed"}"""))
                .machine("child", machine("W", "\"W\": {\"Type\": \"Wait\", \"Seconds\": 600, \"End\": true}"));
        Engine engine = rig.open();
        engine.start("parent", "one", json("{}"));
        rig.pass(Duration.ofMinutes(20));
        assertThat(rig.seen).containsExactly("C starts child", "W sleeps 600", "C -Catch/0-> B", "B ends");
        assertThat(engine.with(Status.RUNNING)).isEmpty();
    }

    private static final String STARTER = machine("S", """
            "S": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution",
              "Arguments": {"StateMachineArn": "{% $states.context.StateMachine.Id %}",
                "Name": "{% $states.context.Execution.Name & '-next' %}",
                "Input": "{% $states.input - 1 %}"},
              "Retry": [{"ErrorEquals": ["StepFunctions.ExecutionAlreadyExistsException"], "MaxAttempts": 0}],
              "Catch": [{"ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput.Error %}", "Next": "B"}],
              "TimeoutSeconds": 60, "Output": "started", "Next": "B"},
            "B": {"Type": "Choice", "Choices": [{"Condition": "{% true %}", "Next": "C"}]},
            "C": {"Type": "Fail", "Error": "{% $states.input %}", "Cause": "so"}""");

    @Test
    void an_execution_started_by_another_is_on_its_own() throws Exception {
        Engine engine = rig.machine("m", STARTER).open();
        engine.start("m", "x".repeat(74), json("3"));
        rig.settle();
        assertThat(engine.with(Status.FAILED))
                .extracting(view ->
                        view.input() + " " + view.failure().orElseThrow().error())
                .containsExactly("3 started", "2 StepFunctions.InvalidNameException");
    }

    @Test
    void a_name_that_is_taken_is_reported_as_aws_reports_it() throws Exception {
        Engine engine = rig.machine("m", STARTER).open();
        engine.start("m", "x-next", json("77"));
        rig.settle();
        engine.start("m", "x", json("3"));
        rig.settle();
        assertThat(rig.view("m", "x").failure().orElseThrow().error())
                .isEqualTo("StepFunctions.ExecutionAlreadyExistsException");
    }
}
