package dev.dossier.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An evaluation as one JSON object. It holds no value of any document, only where things stand. */
public final class EvaluationJson {

    private EvaluationJson() {}

    /** The object; shares of nothing are left out. */
    public static ObjectNode of(Evaluation evaluation) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("bound", "Clopper-Pearson, one-sided, 95 %, of accepted fields");
        root.set("pages", list(evaluation.sheets(), EvaluationJson::sheets));
        root.set("kinds", list(evaluation.kinds(), EvaluationJson::section));
        root.set("types", list(evaluation.types(), EvaluationJson::section));
        root.set("fields", list(evaluation.fields(), EvaluationJson::row));
        root.set("typeFields", list(evaluation.typeFields(), EvaluationJson::row));
        root.set("calibration", list(evaluation.calibration(), Json::treeOf));
        root.set("floors", list(evaluation.floors(), Json::treeOf));
        root.set("silentErrors", list(evaluation.silentErrors(), Json::treeOf));
        root.set("acceptedExtras", list(evaluation.acceptedExtras(), Json::treeOf));
        return root;
    }

    private static <T> ArrayNode list(List<T> things, Function<T, JsonNode> as) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        things.forEach(thing -> list.add(as.apply(thing)));
        return list;
    }

    private static JsonNode sheets(SheetCount count) {
        ObjectNode node = Json.treeOf(count).deepCopy();
        put(node, "keptShare", count.keptShare());
        put(node, "fateShare", count.fateShare());
        put(node, "turnShare", count.turnShare());
        return node;
    }

    private static JsonNode section(Evaluation.Section section) {
        ObjectNode node = Json.treeOf(section).deepCopy();
        ObjectNode papers = node.withObject("/papers");
        put(papers, "typeShare", section.papers().typeShare());
        put(papers, "zoneShare", section.papers().zoneShare());
        shares(node.withObject("/fields"), section.fields());
        return node;
    }

    private static JsonNode row(Evaluation.FieldRow row) {
        ObjectNode node = Json.treeOf(row).deepCopy();
        shares(node.withObject("/count"), row.count());
        return node;
    }

    private static void shares(ObjectNode node, FieldCount count) {
        put(node, "accuracy", count.accuracy());
        put(node, "acceptedShare", count.acceptedShare());
        put(node, "silentShare", count.silentShare());
        node.put("silentBound", count.silentBound());
    }

    private static void put(ObjectNode node, String name, Optional<Double> share) {
        share.ifPresent(value -> node.put(name, value));
    }
}
