package dev.dossier.local.asl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.local.asl.DefinitionRefused.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One object of a definition while it is read. Every field that is asked for counts as known; {@link #done} complains
 * about the rest, so that nothing is passed over in silence.
 */
final class Part {

    private final ObjectNode object;
    private final String path;
    private final List<Problem> problems;
    private final Set<String> known = new HashSet<>(Set.of("Comment"));

    Part(JsonNode json, String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
        if (json instanceof ObjectNode given) {
            object = given;
        } else {
            object = JsonNodeFactory.instance.objectNode();
            complain("must be an object");
        }
    }

    void complain(String message) {
        problems.add(new Problem(path, message));
    }

    void complain(String field, String message) {
        problems.add(new Problem(path + "/" + field, message));
    }

    boolean has(String field) {
        return object.has(field);
    }

    private Optional<JsonNode> field(String field) {
        known.add(field);
        return Optional.ofNullable(object.get(field));
    }

    /** A text that must be there; empty if it is not, with a complaint. */
    String text(String field) {
        return optionalText(field).orElseGet(() -> {
            complain(field, "must be given");
            return "";
        });
    }

    Optional<String> optionalText(String field) {
        Optional<JsonNode> json = field(field);
        if (json.isPresent() && !json.get().isTextual()) {
            complain(field, "must be a text");
        }
        return json.filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** A whole number between the bounds, both included. */
    Optional<Integer> whole(String field, int least, int most) {
        Optional<JsonNode> json = field(field);
        if (json.isPresent()
                && !(json.get().isInt()
                        && json.get().intValue() >= least
                        && json.get().intValue() <= most)) {
            complain(field, "must be a whole number from " + least + " to " + most);
            return Optional.empty();
        }
        return json.map(JsonNode::intValue);
    }

    Optional<Double> number(String field, double least) {
        Optional<JsonNode> json = field(field);
        if (json.isPresent() && !(json.get().isNumber() && json.get().doubleValue() >= least)) {
            complain(field, "must be a number of at least " + least);
            return Optional.empty();
        }
        return json.map(JsonNode::doubleValue);
    }

    Optional<Boolean> truth(String field) {
        Optional<JsonNode> json = field(field);
        if (json.isPresent() && !json.get().isBoolean()) {
            complain(field, "must be true or false");
        }
        return json.map(JsonNode::booleanValue);
    }

    /** The objects in an array, in order; none if the field is absent. */
    List<Part> parts(String field) {
        Optional<JsonNode> json = field(field);
        if (json.isPresent() && !json.get().isArray()) {
            complain(field, "must be an array");
        }
        List<Part> parts = new ArrayList<>();
        json.filter(JsonNode::isArray).ifPresent(array -> {
            for (int i = 0; i < array.size(); i++) {
                parts.add(new Part(array.get(i), path + "/" + field + "/" + i, problems));
            }
        });
        return parts;
    }

    /** The object in a field that must be there. */
    Part part(String field) {
        Optional<JsonNode> json = field(field);
        return new Part(json.orElse(NullNode.getInstance()), path + "/" + field, problems);
    }

    /** The fields of an object that are objects themselves, by name. */
    Map<String, Part> named(String field) {
        Part inner = part(field);
        Map<String, Part> parts = new LinkedHashMap<>();
        inner.object
                .properties()
                .forEach(each -> parts.put(
                        each.getKey(), new Part(each.getValue(), inner.path + "/" + each.getKey(), problems)));
        return parts;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        field(field).ifPresent(array -> array.forEach(text -> texts.add(text.asText())));
        if (texts.isEmpty()) {
            complain(field, "must name at least one");
        }
        return texts;
    }

    Optional<Template> template(String field) {
        return field(field).map(json -> Templates.read(json, path + "/" + field, problems));
    }

    /** Complains about every field that nobody has asked for. */
    void done() {
        object.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                complain(field, "is not supported here");
            }
        });
    }
}
