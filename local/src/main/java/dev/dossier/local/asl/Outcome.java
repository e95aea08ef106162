package dev.dossier.local.asl;

import com.fasterxml.jackson.databind.JsonNode;

/** What the work of a state came to. */
public sealed interface Outcome {

    record Succeeded(JsonNode result) implements Outcome {}

    record Failed(Failure failure) implements Outcome {}
}
