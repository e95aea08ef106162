package dev.dossier.wakecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.aws.CallLog;
import dev.dossier.casework.Away;
import dev.dossier.casework.WakeCase;
import dev.dossier.casework.port.EventChannel;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.fixtures.contract.SampleCases;
import dev.dossier.fixtures.fake.MemoryCaseStore;
import dev.dossier.fixtures.fake.MemoryEvents;
import dev.dossier.fixtures.fake.MemoryExecutions;
import dev.dossier.json.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FollowChangesTest {

    private final MemoryCaseStore cases = new MemoryCaseStore();
    private final MemoryExecutions executions = new MemoryExecutions();
    private final MemoryEvents events = new MemoryEvents();

    private FollowChanges.Reply follow(EventChannel channel, String... records) {
        String batch = "{\"Records\":[" + String.join(",", records) + "]}";
        WakeCase step = new WakeCase(cases, executions, channel);
        return new FollowChanges(step, CallLog.toConsole("wake-case")).run(Json.tree(batch.getBytes(UTF_8)));
    }

    private static String record(String sequence, String number, long version, String write) {
        return "{\"eventID\":\"e%s\",\"eventName\":\"MODIFY\",\"dynamodb\":{\"SequenceNumber\":\"%s\",\"NewImage\":{"
                        .formatted(sequence, sequence)
                + "\"caseNumber\":{\"S\":\"%s\"},\"version\":{\"N\":\"%d\"},\"latestWrite\":{\"S\":\"%s\"}}}}"
                        .formatted(number, version, write);
    }

    @Test
    void a_change_starts_its_case_and_is_told() {
        cases.save(SampleCases.opened("HIAS-1"));
        assertThat(follow(events, record("1", "HIAS-1", 1, "changed")).batchItemFailures())
                .isEmpty();
        assertThat(executions.started()).containsExactly(new MemoryExecutions.Round(new CaseNumber("HIAS-1"), 1));
        assertThat(events.told()).hasSize(1);
    }

    @Test
    void a_change_wakes_whoever_sleeps_on_an_older_version() {
        CaseFile first = cases.save(SampleCases.opened("HIAS-1"));
        cases.park(first.number(), first.version(), new WakeToken("token"));
        cases.save(SampleCases.changed(first, 7));
        follow(events, record("1", "HIAS-1", 2, "changed"));
        assertThat(executions.woken()).containsExactly(new WakeToken("token"));
        assertThat(cases.parked(first.number())).isEmpty();
    }

    @Test
    void wake_up_calls_in_the_stream_wake_nobody_and_are_told_to_nobody() {
        CaseFile first = cases.save(SampleCases.opened("HIAS-1"));
        cases.park(first.number(), first.version(), new WakeToken("token"));
        follow(events, record("1", "HIAS-1", 1, "parked"), record("2", "HIAS-1", 1, "unparked"));
        assertThat(executions.started()).isEmpty();
        assertThat(events.told()).isEmpty();
    }

    @Test
    void one_case_in_trouble_is_brought_again_and_the_others_wake() {
        cases.save(SampleCases.opened("HIAS-1"));
        cases.save(SampleCases.opened("HIAS-2"));
        EventChannel deafToOne = (number, event) -> {
            if (number.text().equals("HIAS-1")) {
                throw new Away("The event bus", new IOException("no answer"));
            }
            events.tell(number, event);
        };
        FollowChanges.Reply reply =
                follow(deafToOne, record("11", "HIAS-1", 1, "changed"), record("12", "HIAS-2", 1, "changed"));
        assertThat(Json.line(reply)).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"11\"}]}");
        assertThat(executions.started()).containsExactly(new MemoryExecutions.Round(new CaseNumber("HIAS-2"), 1));
    }

    @Test
    void a_case_that_was_removed_holds_nobody_up() {
        assertThat(follow(events, record("1", "GONE-1", 1, "changed")).batchItemFailures())
                .isEmpty();
    }
}
