package dev.dossier.local.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.local.asl.Position;

/** What a state can see of where it runs, in the shape that Step Functions gives it. */
final class Contexts {

    private Contexts() {}

    static Position position(Run run, Strand strand) {
        return new Position(
                strand.state(), strand.input(), strand.variables(), strand.attempts(), context(run, strand));
    }

    private static JsonNode context(Run run, Strand strand) {
        ObjectNode context = JsonNodeFactory.instance.objectNode();
        context.putObject("Execution")
                .put("Id", run.arn())
                .put("Name", run.name())
                .put("StartTime", run.started().toString())
                .set("Input", run.input());
        context.putObject("State")
                .put("Name", strand.state())
                .put("EnteredTime", strand.entered().toString())
                .put("RetryCount", strand.attempts().stream().mapToInt(n -> n).sum());
        context.putObject("StateMachine").put("Id", run.machine()).put("Name", run.machine());
        strand.token().ifPresent(token -> context.putObject("Task").put("Token", token));
        strand.item()
                .ifPresent(item -> context.putObject("Map")
                        .putObject("Item")
                        .put("Index", strand.place())
                        .set("Value", item));
        return context;
    }
}
