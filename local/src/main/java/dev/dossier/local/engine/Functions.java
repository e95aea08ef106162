package dev.dossier.local.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dossier.casework.Step;
import dev.dossier.json.Json;
import dev.dossier.local.asl.Failure;
import dev.dossier.local.asl.Outcome;
import java.util.Map;

/**
 * Calls steps as Lambda calls functions: JSON in, JSON out, and a failure is the full name of the exception's class
 * with a JSON text as its cause.
 */
record Functions(Map<String, Step<?, ?>> steps) {

    Functions {
        steps = Map.copyOf(steps);
    }

    Outcome call(String name, JsonNode payload) {
        Step<?, ?> step = steps.get(name);
        if (step == null) {
            return new Outcome.Failed(new Failure("Lambda.ResourceNotFoundException", "There is no function " + name));
        }
        try {
            return Replies.ofFunction(run(step, payload));
        } catch (StepFailure e) {
            return failed(e.error(), e);
        } catch (OutOfMemoryError e) {
            return failed("Runtime.OutOfMemory", e);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return failed(e.getClass().getName(), e);
        }
    }

    private static <I, O> JsonNode run(Step<I, O> step, JsonNode payload) {
        return Json.treeOf(step.run(Json.read(Json.bytes(payload), step.request())));
    }

    private static Outcome failed(String error, Throwable thrown) {
        String message = thrown.getMessage();
        String cause = JsonNodeFactory.instance
                .objectNode()
                .put("errorMessage", message == null ? "" : message)
                .put("errorType", error)
                .toString();
        return new Outcome.Failed(new Failure(error, cause));
    }
}
