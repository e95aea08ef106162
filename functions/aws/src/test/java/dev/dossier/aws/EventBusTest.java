package dev.dossier.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.casework.Away;
import dev.dossier.casework.port.EventChannel;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.fixtures.contract.EventChannelContract;
import dev.dossier.fixtures.contract.SampleCases;
import dev.dossier.json.Json;
import dev.dossier.servers.EventBusOnLoopback;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

class EventBusTest extends EventChannelContract {

    private final EventBusOnLoopback server = new EventBusOnLoopback();
    private final EventBridgeClient client =
            Clients.at(server.endpoint(), EventBridgeClient.builder()).build();

    @Override
    protected EventChannel emptyChannel() {
        return new EventBus(client, "bus");
    }

    @Override
    protected List<String> heard() {
        return details().stream()
                .map(event -> event.path("subject").asText() + " "
                        + event.path("sequence").asInt() + " "
                        + event.path("type").asText())
                .toList();
    }

    @Override
    protected String handed() {
        return server.told().toString();
    }

    private List<JsonNode> details() {
        return server.told().stream()
                .map(entry -> Json.tree(entry.path("Detail").asText().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void an_event_has_the_shape_of_cloudevents() {
        CaseFile file = SampleCases.busy("HIAS-1");
        events.tell(file.number(), file.history().get(1));
        assertThat(Json.line(details().getFirst()))
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"HIAS-1/2\",\"source\":\"dossier\","
                        + "\"type\":\"upload-received\",\"subject\":\"HIAS-1\",\"time\":\"2026-05-04T12:00:00Z\","
                        + "\"sequence\":2,\"caseVersion\":1,\"data\":{\"kind\":\"upload-received\",\"upload\":\""
                        + SampleCases.id(1).sha256() + "\"}}");
        assertThat(server.told().getFirst().path("DetailType").asText()).isEqualTo("upload-received");
        assertThat(server.told().getFirst().path("EventBusName").asText()).isEqualTo("bus");
    }

    @Test
    void an_entry_refused_inside_a_success_counts_as_away() {
        server.refuseEntries();
        CaseFile file = SampleCases.opened("HIAS-1");
        assertThatThrownBy(() -> events.tell(file.number(), file.history().getFirst()))
                .isInstanceOf(Away.class)
                .hasStackTraceContaining("ThrottlingException");
    }
}
