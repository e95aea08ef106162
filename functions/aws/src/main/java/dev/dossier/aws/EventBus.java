package dev.dossier.aws;

import dev.dossier.casework.port.EventChannel;
import dev.dossier.domain.casefile.CaseEvent;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.HistoryEntry;
import dev.dossier.json.Json;
import java.time.Instant;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;

/** Tells what happens to cases on an EventBridge bus, in the shape of CloudEvents: ids and counts, nobody's data. */
public final class EventBus implements EventChannel {

    /** The source of every event. */
    public static final String SOURCE = "dossier";

    /**
     * One event as told.
     *
     * @param specversion of CloudEvents
     * @param id the same whenever the same event is told again
     */
    record Told(
            String specversion,
            String id,
            String source,
            String type,
            CaseNumber subject,
            Instant time,
            int sequence,
            CaseVersion caseVersion,
            CaseEvent data) {

        static Told of(CaseNumber number, HistoryEntry entry) {
            return new Told(
                    "1.0",
                    number.text() + "/" + entry.sequence(),
                    SOURCE,
                    entry.event().type(),
                    number,
                    entry.at(),
                    entry.sequence(),
                    entry.version(),
                    entry.event());
        }
    }

    private final EventBridgeClient events;
    private final String bus;

    public EventBus(EventBridgeClient events, String bus) {
        this.events = events;
        this.bus = bus;
    }

    @Override
    public void tell(CaseNumber number, HistoryEntry event) {
        Told told = Told.of(number, event);
        PutEventsRequestEntry entry = PutEventsRequestEntry.builder()
                .eventBusName(bus)
                .source(SOURCE)
                .detailType(told.type())
                .time(told.time())
                .detail(Json.line(told))
                .build();
        PutEventsResponse answer = Aws.EVENTBRIDGE.reach(() -> events.putEvents(put -> put.entries(entry)));
        if (answer.failedEntryCount() > 0) {
            throw Aws.EVENTBRIDGE.away(new ServiceTrouble(
                    "EVENTBRIDGE", answer.entries().getFirst().errorCode()));
        }
    }
}
