package dev.dossier.workflows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A state machine as plain JSON, for tests that look at its shape. */
record AslFile(String name, JsonNode root) {

    static List<AslFile> all() {
        return List.of(read(Workflows.CASE), read(Workflows.READ_UPLOAD));
    }

    private static AslFile read(String name) {
        try {
            return new AslFile(name, new ObjectMapper().readTree(Workflows.stateMachine(name)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every state, those inside Maps among them. */
    Map<String, JsonNode> states() {
        Map<String, JsonNode> states = new LinkedHashMap<>();
        collect(root, states);
        return states;
    }

    private static void collect(JsonNode scope, Map<String, JsonNode> states) {
        scope.path("States").properties().forEach(state -> {
            states.put(state.getKey(), state.getValue());
            collect(state.getValue().path("ItemProcessor"), states);
        });
    }

    /** Every state that can be reached from the beginning. */
    Set<String> reachable() {
        Set<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(root.path("StartAt").asText()));
        while (!open.isEmpty()) {
            String name = open.removeLast();
            if (reached.add(name)) {
                JsonNode state = states().get(name);
                if (state != null) {
                    state.findValuesAsText("Next").forEach(open::add);
                    state.findValuesAsText("Default").forEach(open::add);
                    state.path("ItemProcessor").findValuesAsText("StartAt").forEach(open::add);
                }
            }
        }
        return reached;
    }

    /** Every text in the file, with the path where it stands. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts("", root, texts);
        return texts;
    }

    private static void texts(String path, JsonNode json, Map<String, String> texts) {
        if (json.isTextual()) {
            texts.put(path, json.textValue());
        }
        json.properties().forEach(field -> texts(path + "/" + field.getKey(), field.getValue(), texts));
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            texts(path + "/" + i, json.get(i), texts);
        }
    }

    /** The expressions in the file, without their brackets. */
    Map<String, String> expressions() {
        Map<String, String> expressions = new LinkedHashMap<>();
        texts().forEach((path, text) -> {
            if (text.startsWith("{%")) {
                expressions.put(path, text.substring(2, text.length() - 2));
            }
        });
        return expressions;
    }

    @Override
    public String toString() {
        return name;
    }
}
