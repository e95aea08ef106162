package dev.dossier.local.asl;

import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as the expression library holds it: maps, lists, texts, numbers, truth values; null where JSON says null. */
final class Plain {

    private Plain() {}

    /** What {@code json} is to the library; null only for JSON's null. */
    static @Nullable Object of(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                json.properties().forEach(field -> map.put(field.getKey(), of(field.getValue())));
                yield map;
            }
            case ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                json.forEach(element -> list.add(of(element)));
                yield list;
            }
            case STRING -> json.textValue();
            case BOOLEAN -> json.booleanValue();
            case NUMBER -> json.numberValue();
            case NULL -> null;
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("This is not JSON");
        };
    }

    /** The JSON of something that the library gave. */
    static JsonNode json(@Nullable Object value) {
        return switch (value) {
            case null -> NullNode.getInstance();
            case Map<?, ?> map -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                map.forEach((name, element) -> object.set(String.valueOf(name), json(element)));
                yield object;
            }
            case List<?> list -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode(list.size());
                list.forEach(element -> array.add(json(element)));
                yield array;
            }
            case String text -> new TextNode(text);
            case Boolean truth -> BooleanNode.valueOf(truth);
            case Number number -> number(number);
            case Object other when other.equals(Jsonata.NULL_VALUE) -> NullNode.getInstance();
            default -> throw new IllegalArgumentException("An expression gives JSON, not a " + value.getClass());
        };
    }

    private static JsonNode number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return DecimalNode.valueOf(decimal);
        }
        if (number instanceof BigInteger whole) {
            return DecimalNode.valueOf(new BigDecimal(whole));
        }
        double value = number.doubleValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("JSON has no such number");
        }
        long whole = number.longValue();
        if (value != whole) {
            return DoubleNode.valueOf(value);
        }
        return whole == (int) whole ? IntNode.valueOf((int) whole) : LongNode.valueOf(whole);
    }
}
