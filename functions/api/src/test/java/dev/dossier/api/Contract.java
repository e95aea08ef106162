package dev.dossier.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** {@code openapi.yaml} as tests look at it. */
final class Contract {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode root;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new HashMap<>();

    Contract() {
        try (InputStream in = Objects.requireNonNull(Contract.class.getResourceAsStream("openapi.yaml"))) {
            root = new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Method and path of every operation, by its name. */
    Map<String, String> operations() {
        Map<String, String> operations = new TreeMap<>();
        root.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (method.getValue().has("operationId")) {
                        operations.put(
                                method.getValue().get("operationId").asText(),
                                method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return operations;
    }

    /** The statuses that an operation promises, apart from problems. */
    List<String> statuses(String operation) {
        return operation(operation).get("responses").propertyStream().map(Map.Entry::getKey)
                .filter(status -> !status.equals("default"))
                .toList();
    }

    /** What is wrong with a reply to {@code operation}; nothing if the contract promises it. */
    List<String> problemsOf(String operation, int status, String mediaType, String text) {
        JsonNode reply = operation(operation).get("responses").get(Integer.toString(status));
        if (reply == null) {
            reply = status < 400
                    ? null
                    : root.get("components").get("responses").get("Problem");
        }
        if (reply == null) {
            return List.of(operation + " does not promise " + status);
        }
        JsonNode content = reply.get("content");
        if (content == null) {
            return text.isEmpty() ? List.of() : List.of(operation + " promises no content with " + status);
        }
        String promised = content.fieldNames().next();
        if (!mediaType.matches(promised.replace("*", ".*").replace("+", "\\+"))) {
            return List.of(operation + " promises " + promised + ", not " + mediaType);
        }
        return mediaType.endsWith("json") ? mismatches(content.get(promised).get("schema"), text) : List.of();
    }

    /** What is wrong with the JSON body of a request. */
    List<String> problemsOfRequest(String operation, String text) {
        return mismatches(
                operation(operation)
                        .get("requestBody")
                        .get("content")
                        .get("application/json")
                        .get("schema"),
                text);
    }

    private List<String> mismatches(JsonNode schema, String text) {
        return schemas
                .computeIfAbsent(schema.toString(), key -> withComponents(schema))
                .validate(text, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private Schema withComponents(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("components", root.get("components"));
        return registry.getSchema(whole.toString(), InputFormat.JSON);
    }

    private JsonNode operation(String name) {
        return root.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream())
                .map(Map.Entry::getValue)
                .filter(operation -> operation.has("operationId")
                        && operation.get("operationId").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The contract has no " + name));
    }
}
