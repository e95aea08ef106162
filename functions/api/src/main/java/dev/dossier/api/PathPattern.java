package dev.dossier.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The shape of a path, as in {@code /api/cases/{number}}.
 *
 * @param text as it stands in {@code openapi.yaml}
 */
record PathPattern(String text) {

    /** What stands in the place of each name in braces, if {@code path} has this shape. */
    Optional<Map<String, String>> match(String path) {
        List<String> wanted = List.of(text.split("/", -1));
        List<String> given = List.of(path.split("/", -1));
        if (wanted.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> captured = new TreeMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String part = wanted.get(i);
            if (part.startsWith("{")) {
                captured.put(part.substring(1, part.length() - 1), given.get(i));
            } else if (!part.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(captured);
    }
}
