package dev.dossier.local.asl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON with expressions in it, wherever a text begins with <code>{%</code> and ends with <code>%}</code>. */
sealed interface Template {

    /** The expression within {@code text}, if it is one. */
    static Optional<Query> query(String text) {
        return text.startsWith("{%") && text.endsWith("%}") && text.length() >= 4
                ? Optional.of(new Query(text.substring(2, text.length() - 2).strip()))
                : Optional.empty();
    }

    /**
     * The JSON that comes of it.
     *
     * @param field where the template stands, for the cause of a failure
     * @throws StateFailed if an expression has no value
     */
    JsonNode evaluate(Bindings bindings, String field);

    /** JSON without an expression. */
    record Constant(JsonNode json) implements Template {
        @Override
        public JsonNode evaluate(Bindings bindings, String field) {
            return json;
        }
    }

    /** An expression in place of JSON. */
    record Expression(Query query) implements Template {
        @Override
        public JsonNode evaluate(Bindings bindings, String field) {
            return query.evaluate(bindings, field);
        }
    }

    /** An object, some of whose values are templates. */
    record Fields(Map<String, Template> fields) implements Template {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public ObjectNode evaluate(Bindings bindings, String field) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            fields.forEach((name, value) -> object.set(name, value.evaluate(bindings, field + "/" + name)));
            return object;
        }
    }

    /** An array, some of whose elements are templates. */
    record Elements(List<Template> elements) implements Template {
        public Elements {
            elements = List.copyOf(elements);
        }

        @Override
        public JsonNode evaluate(Bindings bindings, String field) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < elements.size(); i++) {
                array.add(elements.get(i).evaluate(bindings, field + "/" + i));
            }
            return array;
        }
    }
}
