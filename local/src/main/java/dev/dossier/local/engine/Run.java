package dev.dossier.local.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.local.asl.Failure;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One execution, running or ended.
 *
 * @param definition the digest of the definition that it was started with
 * @param deadline when it ends as timed out
 * @param parent the strand that waits for its end, if it is a child
 */
record Run(
        long id,
        String machine,
        String name,
        String definition,
        JsonNode input,
        Status status,
        Optional<JsonNode> output,
        Optional<Failure> failure,
        Instant started,
        Optional<Instant> deadline,
        OptionalLong parent) {

    /** What stands in place of its ARN. */
    String arn() {
        return "execution:" + machine + ":" + name;
    }
}
