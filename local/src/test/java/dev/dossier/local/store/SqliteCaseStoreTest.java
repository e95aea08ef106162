package dev.dossier.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.CaseSummary;
import dev.dossier.casework.port.Parked;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.fixtures.contract.CaseStoreContract;
import dev.dossier.fixtures.contract.SampleCases;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCaseStoreTest extends CaseStoreContract {

    @TempDir
    Path folder;

    private final AtomicInteger commits = new AtomicInteger();

    @SuppressWarnings("NullAway.Init") // set when the contract asks for an empty one
    private Database database;

    @Override
    protected CaseStore emptyStore() {
        database = Database.open(folder.resolve("test.db"));
        return new SqliteCaseStore(database, commits::incrementAndGet);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_stored_is_there_after_reopening() {
        CaseFile stored = cases.save(SampleCases.busy("HIAS-1"));
        cases.park(stored.number(), stored.version(), new WakeToken("t"));
        database.close();
        CaseStore again = emptyStore();
        assertThat(again.find(stored.number())).contains(stored);
        assertThat(again.parked(stored.number())).contains(new Parked(new WakeToken("t"), stored.version()));
    }

    @Test
    void followers_are_called_after_a_change_and_not_after_a_refused_one() {
        CaseFile first = cases.save(SampleCases.opened("HIAS-1"));
        cases.save(SampleCases.changed(first, 1));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> cases.save(SampleCases.changed(first, 2))))
                .isNotNull();
        assertThat(commits).hasValue(2);
    }

    @Test
    void a_summary_that_an_earlier_release_wrote_is_made_anew() {
        CaseFile stored = cases.save(SampleCases.busy("HIAS-1"));
        database.write(c -> Sql.update(c, "UPDATE case_file SET summary = '{\"number\":\"HIAS-1\"}'"));
        assertThat(cases.list(Optional.empty(), 1)).containsExactly(CaseSummary.of(stored));
    }
}
