package dev.dossier.local.asl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What an expression can refer to: {@code $states} with its four parts, and the variables by their names.
 *
 * @param result of the state's work, once it has succeeded
 * @param errorOutput {@code Error} and {@code Cause}, within Catch
 */
record Bindings(
        JsonNode input,
        Optional<JsonNode> result,
        Optional<JsonNode> errorOutput,
        JsonNode context,
        ObjectNode variables) {

    Bindings withResult(JsonNode given) {
        return new Bindings(input, Optional.of(given), errorOutput, context, variables);
    }

    Bindings withError(JsonNode given) {
        return new Bindings(input, result, Optional.of(given), context, variables);
    }
}
