package dev.dossier.local.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with their values in place. Values are texts, numbers or null; they never become part of a statement. */
public final class Sql {

    private Sql() {}

    /** Makes something of the row at which {@code row} stands. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs {@code statement} and says how many rows it changed. */
    public static int update(Connection connection, String statement, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(connection, statement, values)) {
            return prepared.executeUpdate();
        }
    }

    /** Inserts a row and gives its id. */
    public static long insert(Connection connection, String statement, @Nullable Object... values) throws SQLException {
        update(connection, statement, values);
        return first(connection, "SELECT last_insert_rowid()", row -> row.getLong(1))
                .orElseThrow();
    }

    public static <T> List<T> all(Connection connection, String query, Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement prepared = prepared(connection, query, values);
                ResultSet rows = prepared.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }

    public static <T> Optional<T> first(
            Connection connection, String query, Reader<T> reader, @Nullable Object... values) throws SQLException {
        return all(connection, query, reader, values).stream().findFirst();
    }

    private static PreparedStatement prepared(Connection connection, String statement, @Nullable Object... values)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }
}
