package dev.dossier.local.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.json.Json;
import dev.dossier.local.asl.Failure;
import dev.dossier.local.asl.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How things stand in the columns of the database. */
final class Text {

    private Text() {}

    static String of(JsonNode json) {
        return json.toString();
    }

    static JsonNode json(String text) {
        return Json.tree(text.getBytes(UTF_8));
    }

    static String of(Outcome outcome) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (outcome) {
            case Outcome.Succeeded(var result) -> json.set("result", result);
            case Outcome.Failed(var failure) ->
                json.put("error", failure.error()).put("cause", failure.cause());
        }
        return of(json);
    }

    static Outcome outcome(String text) {
        JsonNode json = json(text);
        JsonNode result = json.get("result");
        if (result != null) {
            return new Outcome.Succeeded(result);
        }
        return new Outcome.Failed(
                new Failure(json.path("error").textValue(), json.path("cause").textValue()));
    }

    static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        json(text).forEach(number -> numbers.add(number.intValue()));
        return numbers;
    }

    static @Nullable Long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(null);
    }

    static Optional<Instant> time(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    static @Nullable Long id(OptionalLong id) {
        return id.isPresent() ? id.getAsLong() : null;
    }

    static OptionalLong id(ResultSet row, int column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
    }
}
