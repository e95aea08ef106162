package dev.dossier.local.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.casework.StaleCase;
import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.CaseSummary;
import dev.dossier.casework.port.Parked;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.json.Json;
import dev.dossier.json.NotJson;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Keeps each case file as one row, and notes every change in the same transaction for {@link Changes}. */
public final class SqliteCaseStore implements CaseStore {

    private final Database database;
    private final Runnable committed;

    /**
     * A store in {@code database}.
     *
     * @param committed called after every committed change; may be called for nothing, must be quick
     */
    public SqliteCaseStore(Database database, Runnable committed) {
        this.database = database;
        this.committed = committed;
    }

    @Override
    public Optional<CaseFile> find(CaseNumber number) {
        return database.read(c -> Sql.first(
                        c, "SELECT body FROM case_file WHERE number = ?", row -> row.getString(1), number.text()))
                .map(SqliteCaseStore::caseFile);
    }

    private static CaseFile caseFile(String body) {
        return Json.read(body.getBytes(UTF_8), CaseFile.class);
    }

    @Override
    public CaseFile save(CaseFile changed) {
        CaseFile stored = changed.storedAs(changed.version().next());
        String body = Json.line(stored);
        String summary = Json.line(CaseSummary.of(stored));
        boolean won = database.write(c -> {
            boolean isNext = changed.version().equals(CaseVersion.UNSTORED)
                    ? insert(c, stored, body, summary)
                    : update(c, stored, body, summary, changed.version());
            if (isNext) {
                Changes.note(c, stored);
            }
            return isNext;
        });
        if (!won) {
            throw new StaleCase();
        }
        committed.run();
        return stored;
    }

    private static boolean insert(Connection c, CaseFile stored, String body, String summary) throws SQLException {
        return Sql.update(
                        c,
                        "INSERT INTO case_file (number, version, body, summary) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING",
                        stored.number().text(),
                        stored.version().number(),
                        body,
                        summary)
                == 1;
    }

    private static boolean update(Connection c, CaseFile stored, String body, String summary, CaseVersion from)
            throws SQLException {
        return Sql.update(
                        c,
                        "UPDATE case_file SET version = ?, body = ?, summary = ? WHERE number = ? AND version = ?",
                        stored.version().number(),
                        body,
                        summary,
                        stored.number().text(),
                        from.number())
                == 1;
    }

    @Override
    public boolean park(CaseNumber number, CaseVersion seen, WakeToken token) {
        int parked = database.write(c -> Sql.update(
                c,
                "UPDATE case_file SET park_token = ?, park_seen = version WHERE number = ? AND version = ?",
                token.secret(),
                number.text(),
                seen.number()));
        return parked == 1;
    }

    @Override
    public Optional<Parked> parked(CaseNumber number) {
        return database.read(c -> Sql.first(
                c,
                "SELECT park_token, park_seen FROM case_file WHERE number = ? AND park_token IS NOT NULL",
                row -> new Parked(new WakeToken(row.getString(1)), new CaseVersion(row.getLong(2))),
                number.text()));
    }

    @Override
    public void unpark(CaseNumber number, WakeToken token) {
        database.write(c -> Sql.update(
                c,
                "UPDATE case_file SET park_token = NULL, park_seen = NULL WHERE number = ? AND park_token = ?",
                number.text(),
                token.secret()));
    }

    @Override
    public List<CaseSummary> list(Optional<CaseNumber> after, int limit) {
        return database.read(c -> Sql.all(
                c,
                "SELECT summary, body FROM case_file WHERE number > ? ORDER BY number LIMIT ?",
                SqliteCaseStore::summary,
                after.map(CaseNumber::text).orElse(""),
                limit));
    }

    /** A summary that an earlier release wrote may lack something that this one shows; then it is made anew. */
    private static CaseSummary summary(ResultSet row) throws SQLException {
        try {
            return Json.read(row.getString(1).getBytes(UTF_8), CaseSummary.class);
        } catch (NotJson e) {
            return CaseSummary.of(caseFile(row.getString(2)));
        }
    }
}
