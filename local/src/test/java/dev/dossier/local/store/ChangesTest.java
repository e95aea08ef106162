package dev.dossier.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.fixtures.contract.SampleCases;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    @TempDir
    Path folder;

    private Database database;
    private SqliteCaseStore cases;
    private Changes changes;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("test.db"));
        cases = new SqliteCaseStore(database, () -> {});
        changes = new Changes(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_committed_change_waits_in_the_order_of_committing() {
        CaseFile first = cases.save(SampleCases.opened("HIAS-1"));
        cases.save(SampleCases.opened("HIAS-2"));
        cases.save(SampleCases.changed(first, 1));
        assertThat(due()).containsExactly("HIAS-1 1", "HIAS-2 1", "HIAS-1 2");
    }

    @Test
    void a_change_waits_until_it_was_delivered_also_after_reopening() {
        cases.save(SampleCases.opened("HIAS-1"));
        database.close();
        open();
        assertThat(due()).containsExactly("HIAS-1 1");
        changes.delivered(changes.due(SampleCases.NOON, 1).getFirst());
        assertThat(due()).isEmpty();
        assertThat(changes.nextDue()).isEmpty();
    }

    @Test
    void a_change_that_cannot_be_delivered_lets_others_pass_and_comes_back() {
        cases.save(SampleCases.opened("HIAS-1"));
        cases.save(SampleCases.opened("HIAS-2"));
        Changes.Change bad = changes.due(SampleCases.NOON, 1).getFirst();
        changes.failed(bad, SampleCases.NOON, Duration.ofSeconds(30));
        assertThat(due()).containsExactly("HIAS-2 1");
        assertThat(changes.due(SampleCases.NOON.plusSeconds(30), 10))
                .extracting(Changes.Change::failures)
                .containsExactly(1, 0);
    }

    private List<String> due() {
        return changes.due(SampleCases.NOON, 100).stream()
                .map(change -> change.number().text() + " " + change.version().number())
                .toList();
    }
}
