package dev.dossier.local.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the database, and the number of their layout. */
final class Tables {

    /** Counts the layouts, from 1; a release raises it when it changes a table. */
    static final int LAYOUT = 1;

    /**
     * {@code case_file}: one case a row, whole, as JSON; who sleeps on it stands beside it, so that a change and a
     * parking are decided in one order. {@code change}: committed changes that have not been delivered yet.
     */
    private static final List<String> CASES = List.of("""
            CREATE TABLE case_file (
              number TEXT PRIMARY KEY,
              version INTEGER NOT NULL,
              body TEXT NOT NULL,
              summary TEXT NOT NULL,
              park_token TEXT,
              park_seen INTEGER
            ) STRICT""", """
            CREATE TABLE change (
              sequence INTEGER PRIMARY KEY AUTOINCREMENT,
              number TEXT NOT NULL,
              version INTEGER NOT NULL,
              failures INTEGER NOT NULL DEFAULT 0,
              due INTEGER NOT NULL DEFAULT 0
            ) STRICT""");

    /** {@code event}: what was told to others, each once, in the order of telling. */
    private static final List<String> EVENTS = List.of("""
            CREATE TABLE event (
              sequence INTEGER PRIMARY KEY AUTOINCREMENT,
              number TEXT NOT NULL,
              entry INTEGER NOT NULL,
              body TEXT NOT NULL,
              UNIQUE (number, entry)
            ) STRICT""");

    /**
     * {@code definition}: the state machines that executions were started with, so that an execution ends as it began
     * after an upgrade. {@code execution}: one a row; a child belongs to the strand that waits for it. {@code strand}:
     * where each execution stands; a strand of a Map's element belongs to the strand of the Map.
     */
    private static final List<String> EXECUTIONS = List.of(
            """
            CREATE TABLE definition (
              digest TEXT PRIMARY KEY,
              machine TEXT NOT NULL,
              body TEXT NOT NULL
            ) STRICT""",
            """
            CREATE TABLE execution (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              machine TEXT NOT NULL,
              name TEXT NOT NULL,
              definition TEXT NOT NULL REFERENCES definition,
              input TEXT NOT NULL,
              status TEXT NOT NULL,
              output TEXT,
              error TEXT,
              cause TEXT,
              started INTEGER NOT NULL,
              deadline INTEGER,
              parent INTEGER REFERENCES strand ON DELETE CASCADE,
              UNIQUE (machine, name)
            ) STRICT""",
            """
            CREATE TABLE strand (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              execution INTEGER NOT NULL REFERENCES execution ON DELETE CASCADE,
              parent INTEGER REFERENCES strand ON DELETE CASCADE,
              place INTEGER NOT NULL,
              item TEXT,
              state TEXT NOT NULL,
              phase TEXT NOT NULL,
              input TEXT NOT NULL,
              variables TEXT NOT NULL,
              attempts TEXT NOT NULL,
              entered INTEGER NOT NULL,
              due INTEGER,
              token TEXT UNIQUE,
              outcome TEXT,
              epoch INTEGER NOT NULL
            ) STRICT""",
            "CREATE INDEX strand_execution ON strand (execution)",
            "CREATE INDEX strand_parent ON strand (parent, phase, place)",
            "CREATE INDEX execution_parent ON execution (parent)",
            "CREATE INDEX execution_status ON execution (status)");

    private Tables() {}

    static Integer prepare(Connection connection) throws SQLException {
        int found = Sql.first(connection, "PRAGMA user_version", row -> row.getInt(1))
                .orElse(0);
        if (found > LAYOUT) {
            throw new NewerDatabase(found, LAYOUT);
        }
        if (found == 0) {
            try (Statement statement = connection.createStatement()) {
                for (List<String> group : List.of(CASES, EVENTS, EXECUTIONS)) {
                    for (String table : group) {
                        statement.execute(table);
                    }
                }
                statement.execute("PRAGMA user_version = " + LAYOUT);
            }
        }
        return LAYOUT;
    }
}
