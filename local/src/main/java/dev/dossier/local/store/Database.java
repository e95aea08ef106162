package dev.dossier.local.store;

import dev.dossier.casework.Away;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * One SQLite file in write-ahead mode, with one connection for writers, who take turns, and one for readers, who never
 * wait for writers. A committed write is on the disk before {@link #write} returns.
 */
public final class Database implements AutoCloseable {

    /** How long one process waits for another that holds the file, in milliseconds; ours is the only one. */
    private static final int PATIENCE = 10_000;

    private final Connection writer;
    private final Connection reader;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ReentrantLock reading = new ReentrantLock(true);

    private Database(Connection writer, Connection reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /** Something done with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * Opens {@code file}, which is made if it is not there, with the tables of this release in it.
     *
     * @throws NewerDatabase if a later release has written it
     * @throws Away if it cannot be opened
     */
    public static Database open(Path file) {
        try {
            Database database = new Database(connect(file), connect(file));
            database.write(Tables::prepare);
            return database;
        } catch (SQLException e) {
            throw away(e);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE);
        config.enforceForeignKeys(true);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /**
     * Does {@code work} as one transaction: all of it or nothing.
     *
     * @throws Away if the file cannot be written; nothing of the work has happened then
     */
    public <T> T write(Work<T> work) {
        writing.lock();
        try (Statement control = writer.createStatement()) {
            control.execute("BEGIN IMMEDIATE");
            boolean done = false;
            try {
                T result = work.with(writer);
                control.execute("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    control.execute("ROLLBACK");
                }
            }
        } catch (SQLException e) {
            throw away(e);
        } finally {
            writing.unlock();
        }
    }

    /** Reads what was committed last. */
    public <T> T read(Work<T> work) {
        reading.lock();
        try {
            return work.with(reader);
        } catch (SQLException e) {
            throw away(e);
        } finally {
            reading.unlock();
        }
    }

    /** The writers' connection, for tests that look over its shoulder. */
    Connection writer() {
        return writer;
    }

    private static Away away(SQLException e) {
        return new Away("The database", e);
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            reader.close();
            writer.close();
        } catch (SQLException e) {
            throw away(e);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
