package dev.dossier.local.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.local.asl.Failure;
import dev.dossier.local.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an execution stands, for people and tests.
 *
 * @param states where it stands, if it is running; several while it works on the elements of a Map
 */
public record ExecutionView(
        String machine,
        String name,
        Status status,
        JsonNode input,
        Optional<JsonNode> output,
        Optional<Failure> failure,
        Instant started,
        List<String> states) {

    public ExecutionView {
        states = List.copyOf(states);
    }

    static ExecutionView of(Connection c, Run run) throws SQLException {
        List<String> states = Sql.all(
                c, "SELECT state FROM strand WHERE execution = ? ORDER BY id", row -> row.getString(1), run.id());
        return new ExecutionView(
                run.machine(),
                run.name(),
                run.status(),
                run.input(),
                run.output(),
                run.failure(),
                run.started(),
                states);
    }
}
