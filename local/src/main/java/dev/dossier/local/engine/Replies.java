package dev.dossier.local.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.local.asl.Failure;
import dev.dossier.local.asl.Outcome;
import java.time.Instant;

/** What work comes to, in the shapes that Step Functions gives it. */
final class Replies {

    private Replies() {}

    /** What calling a function gives. */
    static Outcome ofFunction(JsonNode payload) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        reply.put("ExecutedVersion", "$LATEST").put("StatusCode", 200).set("Payload", payload);
        return new Outcome.Succeeded(reply);
    }

    /** What having started an execution gives. */
    static Outcome ofStart(Run started) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        reply.put("ExecutionArn", started.arn())
                .put("StartDate", started.started().toString());
        return new Outcome.Succeeded(reply);
    }

    /** An execution of this name has been started before, with other input or to its end. */
    static Outcome ofNameTaken(String name) {
        return new Outcome.Failed(new Failure(
                "StepFunctions.ExecutionAlreadyExistsException", "Execution Already Exists: '" + name + "'"));
    }

    static Outcome ofUnknownMachine(String machine) {
        return new Outcome.Failed(new Failure(
                "StepFunctions.StateMachineDoesNotExistException", "State Machine Does Not Exist: '" + machine + "'"));
    }

    /** What a child that has succeeded gives. */
    static Outcome ofChild(Run child, JsonNode output, Instant now) {
        ObjectNode reply = description(child, Status.SUCCEEDED, now);
        reply.set("Input", child.input());
        reply.set("Output", output);
        return new Outcome.Succeeded(reply);
    }

    /** What a child that has not succeeded gives. */
    static Outcome ofChild(Run child, Status status, Failure failure, Instant now) {
        ObjectNode cause = description(child, status, now);
        cause.put("Input", child.input().toString());
        cause.put("Error", failure.error()).put("Cause", failure.cause());
        return new Outcome.Failed(new Failure(Failure.TASK_FAILED, cause.toString()));
    }

    private static ObjectNode description(Run child, Status status, Instant now) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ExecutionArn", child.arn())
                .put("Name", child.name())
                .put("StateMachineArn", child.machine())
                .put("StartDate", child.started().toString())
                .put("StopDate", now.toString())
                .put("Status", status.name());
    }

    /** The time allowed has passed. */
    static Outcome ofTimeout() {
        return new Outcome.Failed(new Failure(Failure.TIMEOUT, "The time allowed for this state has passed"));
    }
}
