package dev.dossier.local.asl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Where an execution, or the work on one element of a Map, stands.
 *
 * @param variables never changed in place
 * @param attempts how often each retrier of the state has tried again so far; shorter lists count as zeros
 * @param context what <code>$states.context</code> shows
 */
public record Position(String state, JsonNode input, ObjectNode variables, List<Integer> attempts, JsonNode context) {

    public Position {
        attempts = List.copyOf(attempts);
    }

    Bindings bindings() {
        return new Bindings(input, java.util.Optional.empty(), java.util.Optional.empty(), context, variables);
    }
}
