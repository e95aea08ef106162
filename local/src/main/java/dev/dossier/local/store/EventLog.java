package dev.dossier.local.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.casework.port.EventChannel;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.HistoryEntry;
import dev.dossier.json.Json;
import java.util.List;

/** Keeps what is told in a table that only grows: each event once, however often it is told. */
public final class EventLog implements EventChannel {

    /**
     * An event as it is kept.
     *
     * @param sequence its place in the log, from 1, growing
     */
    public record Logged(long sequence, CaseNumber number, HistoryEntry event) {}

    private final Database database;
    private final Runnable grown;

    /**
     * A log in {@code database}.
     *
     * @param grown called after an event was added
     */
    public EventLog(Database database, Runnable grown) {
        this.database = database;
        this.grown = grown;
    }

    @Override
    public void tell(CaseNumber number, HistoryEntry event) {
        int added = database.write(c -> Sql.update(
                c,
                "INSERT INTO event (number, entry, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                number.text(),
                event.sequence(),
                Json.line(event)));
        if (added == 1) {
            grown.run();
        }
    }

    /**
     * Events in the order in which they were told.
     *
     * @param after only events with a greater sequence; 0 for all
     * @param limit 1 to 10,000
     */
    public List<Logged> after(long after, int limit) {
        return database.read(c -> Sql.all(
                c,
                "SELECT sequence, number, body FROM event WHERE sequence > ? ORDER BY sequence LIMIT ?",
                row -> new Logged(
                        row.getLong(1),
                        new CaseNumber(row.getString(2)),
                        Json.read(row.getString(3).getBytes(UTF_8), HistoryEntry.class)),
                after,
                limit));
    }
}
