package dev.dossier.local.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** Works out what a Task orders. */
record Worksheet(Position at) {

    /** The longest name of an execution. */
    private static final int LONGEST_NAME = 80;

    /**
     * Checks the limit that Step Functions sets on what goes in and out of a state.
     *
     * @throws StateFailed with States.DataLimitExceeded if {@code json} is larger
     */
    static void limit(String what, JsonNode json) {
        byte[] text = Failure.bytes(json);
        if (text.length > Failure.MOST_BYTES) {
            throw new StateFailed(Failure.tooLarge(what, text));
        }
    }

    Move order(State.Task task) {
        Duration timeout = Duration.ofSeconds(task.timeoutSeconds());
        return switch (task.work()) {
            case State.Work.Invoke(var function, var template, var forToken) -> {
                JsonNode payload = template.evaluate(at.bindings(), "Arguments/Payload");
                limit("payload", payload);
                yield forToken
                        ? new Move.CallForToken(function, payload, timeout)
                        : new Move.Call(function, payload, timeout);
            }
            case State.Work.Start(var machine, var name, var input) ->
                new Move.Start(
                        text(machine, "StateMachineArn"),
                        name.map(given -> executionName(text(given, "Name"))),
                        input(input));
            case State.Work.StartToEnd(var machine, var input) ->
                new Move.StartToEnd(text(machine, "StateMachineArn"), input(input), timeout);
        };
    }

    private JsonNode input(Template template) {
        JsonNode input = template.evaluate(at.bindings(), "Arguments/Input");
        limit("input", input);
        return input;
    }

    private String text(Template template, String field) {
        JsonNode text = template.evaluate(at.bindings(), "Arguments/" + field);
        if (!text.isTextual()) {
            throw new StateFailed(new Failure(Failure.QUERY_EVALUATION, "Arguments/" + field + " is no text"));
        }
        return text.textValue();
    }

    private static String executionName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || !name.matches("[A-Za-z0-9._-]+")) {
            throw new StateFailed(new Failure(
                    "StepFunctions.InvalidNameException",
                    "An execution is named by 1 to " + LONGEST_NAME + " letters, digits, dots, hyphens or _"));
        }
        return name;
    }
}
