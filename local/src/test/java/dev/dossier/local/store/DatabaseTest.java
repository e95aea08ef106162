package dev.dossier.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.casework.Away;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void work_that_fails_halfway_leaves_nothing_behind() {
        try (Database database = Database.open(folder.resolve("a.db"))) {
            assertThatThrownBy(() -> database.write(c -> {
                        Sql.update(c, "INSERT INTO change (number, version) VALUES ('X', 1)");
                        throw new IllegalStateException("halfway");
                    }))
                    .hasMessage("halfway");
            assertThat(rows(database)).isZero();
        }
    }

    @Test
    void a_statement_that_fails_is_reported_as_away_and_leaves_nothing_behind() {
        try (Database database = Database.open(folder.resolve("a.db"))) {
            assertThatThrownBy(() -> database.write(c -> {
                        Sql.update(c, "INSERT INTO change (number, version) VALUES ('X', 1)");
                        return Sql.update(c, "INSERT INTO nowhere VALUES (1)");
                    }))
                    .isInstanceOf(Away.class);
            assertThat(rows(database)).isZero();
        }
    }

    @Test
    void a_database_of_a_later_release_is_left_alone() {
        try (Database database = Database.open(folder.resolve("a.db"))) {
            database.write(c -> Sql.update(c, "PRAGMA user_version = 99"));
        }
        assertThatThrownBy(() -> Database.open(folder.resolve("a.db")))
                .isInstanceOf(NewerDatabase.class)
                .hasMessageContaining("later release");
    }

    @Test
    void a_file_that_is_no_database_is_reported_as_away() throws Exception {
        Path file = Files.writeString(folder.resolve("a.db"), "this is a letter, not a database".repeat(100));
        assertThatThrownBy(() -> Database.open(file)).isInstanceOf(Away.class);
    }

    private static int rows(Database database) {
        return database.read(c -> Sql.first(c, "SELECT count(*) FROM change", row -> row.getInt(1)))
                .orElseThrow();
    }
}
