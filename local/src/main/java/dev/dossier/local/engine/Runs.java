package dev.dossier.local.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.local.asl.Failure;
import dev.dossier.local.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of executions. */
final class Runs {

    private static final String ALL = "SELECT id, machine, name, definition, input, status, output, error, cause,"
            + " started, deadline, parent FROM execution";

    private Runs() {}

    static Run insert(Connection c, Run run) throws SQLException {
        long id = Sql.insert(
                c,
                "INSERT INTO execution (machine, name, definition, input, status, started, deadline, parent)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                run.machine(),
                run.name(),
                run.definition(),
                Text.of(run.input()),
                run.status().name(),
                run.started().toEpochMilli(),
                Text.millis(run.deadline()),
                Text.id(run.parent()));
        return find(c, id).orElseThrow();
    }

    static Optional<Run> find(Connection c, long id) throws SQLException {
        return Sql.first(c, ALL + " WHERE id = ?", Runs::read, id);
    }

    static Optional<Run> find(Connection c, String machine, String name) throws SQLException {
        return Sql.first(c, ALL + " WHERE machine = ? AND name = ?", Runs::read, machine, name);
    }

    static List<Run> with(Connection c, Status status) throws SQLException {
        return Sql.all(c, ALL + " WHERE status = ? ORDER BY id", Runs::read, status.name());
    }

    static void end(Connection c, long id, Status status, @Nullable JsonNode output, @Nullable Failure failure)
            throws SQLException {
        Sql.update(
                c,
                "UPDATE execution SET status = ?, output = ?, error = ?, cause = ? WHERE id = ?",
                status.name(),
                output == null ? null : Text.of(output),
                failure == null ? null : failure.error(),
                failure == null ? null : failure.cause(),
                id);
    }

    /** Removes an execution with all that belongs to it. */
    static void delete(Connection c, long id) throws SQLException {
        Sql.update(c, "DELETE FROM execution WHERE id = ?", id);
    }

    private static Run read(ResultSet row) throws SQLException {
        Optional<String> error = Optional.ofNullable(row.getString(8));
        String cause = row.getString(9);
        return new Run(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Text.json(row.getString(5)),
                Status.valueOf(row.getString(6)),
                Optional.ofNullable(row.getString(7)).map(Text::json),
                error.map(name -> new Failure(name, cause)),
                Instant.ofEpochMilli(row.getLong(10)),
                Text.time(row, 11),
                Text.id(row, 12));
    }
}
