package dev.dossier.local.store;

import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The change stream: every committed change stays here until it has been delivered. A change that cannot be delivered
 * waits and does not hold up the changes behind it.
 */
public final class Changes {

    /** A committed change that waits to be delivered. */
    public record Change(long sequence, CaseNumber number, CaseVersion version, int failures) {}

    private final Database database;

    public Changes(Database database) {
        this.database = database;
    }

    /** Notes a change in the transaction that makes it. */
    static void note(Connection connection, CaseFile stored) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO change (number, version) VALUES (?, ?)",
                stored.number().text(),
                stored.version().number());
    }

    /** The oldest changes that are due at {@code now}. */
    public List<Change> due(Instant now, int limit) {
        return database.read(c -> Sql.all(
                c,
                "SELECT sequence, number, version, failures FROM change WHERE due <= ? ORDER BY sequence LIMIT ?",
                row -> new Change(
                        row.getLong(1),
                        new CaseNumber(row.getString(2)),
                        new CaseVersion(row.getLong(3)),
                        row.getInt(4)),
                now.toEpochMilli(),
                limit));
    }

    /** When the next change will be due; empty if all have been delivered. */
    public Optional<Instant> nextDue() {
        return database.read(c -> Sql.first(
                c, "SELECT due FROM change ORDER BY due LIMIT 1", row -> Instant.ofEpochMilli(row.getLong(1))));
    }

    /** The change has been delivered. */
    public void delivered(Change change) {
        database.write(c -> Sql.update(c, "DELETE FROM change WHERE sequence = ?", change.sequence()));
    }

    /** The change could not be delivered; it is due again after a while. */
    public void failed(Change change, Instant now, Duration pause) {
        database.write(c -> Sql.update(
                c,
                "UPDATE change SET failures = failures + 1, due = ? WHERE sequence = ?",
                now.plus(pause).toEpochMilli(),
                change.sequence()));
    }
}
