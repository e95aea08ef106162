package dev.dossier.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.casework.port.EventChannel;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.fixtures.contract.EventChannelContract;
import dev.dossier.fixtures.contract.SampleCases;
import dev.dossier.json.Json;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLogTest extends EventChannelContract {

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set when the contract asks for an empty one
    private Database database;

    @SuppressWarnings("NullAway.Init") // as above
    private EventLog log;

    @Override
    protected EventChannel emptyChannel() {
        database = Database.open(folder.resolve("test.db"));
        log = new EventLog(database, () -> {});
        return log;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected List<String> heard() {
        return log.after(0, 100).stream()
                .map(told -> told.number().text() + " " + told.event().sequence() + " "
                        + told.event().event().type())
                .toList();
    }

    @Override
    protected String handed() {
        return Json.line(log.after(0, 100));
    }

    @Test
    void an_event_told_twice_is_kept_once() {
        CaseFile file = SampleCases.opened("HIAS-1");
        log.tell(file.number(), file.history().getFirst());
        log.tell(file.number(), file.history().getFirst());
        assertThat(log.after(0, 100)).hasSize(1);
    }

    @Test
    void a_listener_goes_on_where_it_stopped() {
        SampleCases.busy("HIAS-1")
                .history()
                .forEach(e -> log.tell(SampleCases.busy("HIAS-1").number(), e));
        long second = log.after(0, 2).getLast().sequence();
        assertThat(log.after(second, 100)).extracting(l -> l.event().sequence()).containsExactly(3, 4);
    }
}
