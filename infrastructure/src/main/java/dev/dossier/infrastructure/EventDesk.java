package dev.dossier.infrastructure;

import dev.dossier.aws.EventBus;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.events.Archive;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.IEventBus;
import software.constructs.Construct;

/** The bus on which others hear what happens to cases. A month of events can be played again. */
final class EventDesk extends Construct {

    record Props(Stage stage) {}

    private final software.amazon.awscdk.services.events.EventBus bus;

    EventDesk(Construct scope, String id, Props props) {
        super(scope, id);
        bus = software.amazon.awscdk.services.events.EventBus.Builder.create(this, "Bus")
                .eventBusName(props.stage().stackName())
                .description("What happens to cases: ids and counts, nobody's data")
                .build();
        Archive.Builder.create(this, "Archive")
                .sourceEventBus(bus)
                .eventPattern(
                        EventPattern.builder().source(List.of(EventBus.SOURCE)).build())
                .retention(Duration.days(30))
                .build();
    }

    IEventBus bus() {
        return bus;
    }
}
