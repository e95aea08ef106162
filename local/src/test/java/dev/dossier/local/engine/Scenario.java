package dev.dossier.local.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A scenario as its file tells it; see the README beside the files. */
record Scenario(String name, JsonNode json) {

    private static final Path FOLDER = Path.of("..", "workflows", "src", "test", "resources", "scenarios");

    static List<Scenario> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Scenario> scenarios = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                scenarios.add(new Scenario(name, Json.tree(Files.readAllBytes(file))));
            }
            return scenarios;
        }
    }

    String claim() {
        return json.path("claim").asText();
    }

    String machine() {
        return json.path("machine").asText();
    }

    List<String> visits() {
        List<String> visits = new ArrayList<>();
        json.path("visits").forEach(visit -> {
            for (int i = 0; i < visit.path("times").asInt(1); i++) {
                visits.add(visit.path("state").asText(visit.asText()));
            }
        });
        return visits;
    }

    /** True if every field of {@code part} is in {@code whole}, however deep; nothing is in everything. */
    static boolean holds(JsonNode whole, JsonNode part) {
        if (!part.isObject()) {
            return part.isMissingNode() || part.equals(whole);
        }
        return part.properties().stream().allMatch(field -> holds(whole.path(field.getKey()), field.getValue()));
    }
}
