package dev.dossier.local.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.local.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of strands. */
final class Strands {

    private static final String ALL = "SELECT id, execution, parent, place, item, state, phase, input, variables,"
            + " attempts, entered, due, token, outcome, epoch FROM strand";

    private static final String INSERT = "INSERT INTO strand"
            + " (execution, parent, place, item, state, phase, input, variables, attempts, entered, epoch)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '[]', ?, 1)";

    private Strands() {}

    /** The first strand of an execution, about to enter the first state. */
    static Strand root(Connection c, Run run, String state, Instant now) throws SQLException {
        long id = Sql.insert(
                c,
                INSERT,
                run.id(),
                null,
                0,
                null,
                state,
                Phase.ENTER.name(),
                Text.of(run.input()),
                "{}",
                now.toEpochMilli());
        return find(c, id).orElseThrow();
    }

    /** The strand that works on one element of a Map. */
    static Strand element(Connection c, Strand map, int place, JsonNode item, String state, Phase phase, Instant now)
            throws SQLException {
        String text = Text.of(item);
        long id = Sql.insert(
                c,
                INSERT,
                map.run(),
                map.id(),
                place,
                text,
                state,
                phase.name(),
                text,
                Text.of(map.variables()),
                now.toEpochMilli());
        return find(c, id).orElseThrow();
    }

    static Optional<Strand> find(Connection c, long id) throws SQLException {
        return Sql.first(c, ALL + " WHERE id = ?", Strands::read, id);
    }

    static Optional<Strand> holding(Connection c, String token) throws SQLException {
        return Sql.first(c, ALL + " WHERE token = ?", Strands::read, token);
    }

    /** The elements of a Map in one phase, in order. */
    static List<Strand> elements(Connection c, long map, Phase phase) throws SQLException {
        return Sql.all(c, ALL + " WHERE parent = ? AND phase = ? ORDER BY place", Strands::read, map, phase.name());
    }

    static Optional<Strand> nextElement(Connection c, long map) throws SQLException {
        return Sql.first(
                c,
                ALL + " WHERE parent = ? AND phase = ? ORDER BY place LIMIT 1",
                Strands::read,
                map,
                Phase.PENDING.name());
    }

    /** True if every element of a Map has ended. */
    static boolean allEnded(Connection c, long map) throws SQLException {
        return Sql.first(
                        c,
                        "SELECT 1 FROM strand WHERE parent = ? AND phase <> ? LIMIT 1",
                        row -> row.getInt(1),
                        map,
                        Phase.ENDED.name())
                .isEmpty();
    }

    static List<Strand> inMotion(Connection c) throws SQLException {
        return Sql.all(
                c,
                ALL + " WHERE phase NOT IN (?, ?) ORDER BY id",
                Strands::read,
                Phase.PENDING.name(),
                Phase.ENDED.name());
    }

    static Strand save(Connection c, Strand strand) throws SQLException {
        Sql.update(
                c,
                "UPDATE strand SET state = ?, phase = ?, input = ?, variables = ?, attempts = ?, entered = ?, due = ?,"
                        + " token = ?, outcome = ?, epoch = ? WHERE id = ?",
                strand.state(),
                strand.phase().name(),
                Text.of(strand.input()),
                Text.of(strand.variables()),
                strand.attempts().toString(),
                strand.entered().toEpochMilli(),
                Text.millis(strand.due()),
                strand.token().orElse(null),
                strand.outcome().map(Text::of).orElse(null),
                strand.epoch(),
                strand.id());
        return strand;
    }

    /** Removes the elements of a Map with all that belongs to them. */
    static void deleteElements(Connection c, long map) throws SQLException {
        Sql.update(c, "DELETE FROM strand WHERE parent = ?", map);
    }

    /** Removes every strand of an execution with all that belongs to them. */
    static void deleteOf(Connection c, long run) throws SQLException {
        Sql.update(c, "DELETE FROM strand WHERE execution = ?", run);
    }

    /** Removes the child execution that a strand waits for, if there is one. */
    static void deleteChild(Connection c, long strand) throws SQLException {
        Sql.update(c, "DELETE FROM execution WHERE parent = ?", strand);
    }

    private static Strand read(ResultSet row) throws SQLException {
        return new Strand(
                row.getLong(1),
                row.getLong(2),
                Text.id(row, 3),
                row.getInt(4),
                Optional.ofNullable(row.getString(5)).map(Text::json),
                row.getString(6),
                Phase.valueOf(row.getString(7)),
                Text.json(row.getString(8)),
                (ObjectNode) Text.json(row.getString(9)),
                Text.numbers(row.getString(10)),
                Instant.ofEpochMilli(row.getLong(11)),
                Text.time(row, 12),
                Optional.ofNullable(row.getString(13)),
                Optional.ofNullable(row.getString(14)).map(Text::outcome),
                row.getLong(15));
    }
}
