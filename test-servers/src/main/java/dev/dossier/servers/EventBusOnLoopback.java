package dev.dossier.servers;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.servers.AwsJsonServer.Answer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Remembers the events that were put on the bus. */
public final class EventBusOnLoopback implements AutoCloseable {

    private final AwsJsonServer server = new AwsJsonServer(this::answer);
    private final List<JsonNode> told = new ArrayList<>();
    private boolean refusing;

    private synchronized Answer answer(String operation, JsonNode request) {
        JsonNode entries = request.path("Entries");
        if (!operation.equals("PutEvents") || entries.isEmpty()) {
            return Answer.refusal("ValidationException");
        }
        if (refusing) {
            return Answer.ok("{\"FailedEntryCount\":1,\"Entries\":[{\"ErrorCode\":\"ThrottlingException\"}]}");
        }
        entries.forEach(told::add);
        return Answer.ok("{\"FailedEntryCount\":0,\"Entries\":[{\"EventId\":\"1\"}]}");
    }

    /** The entries as they came, in order. */
    public synchronized List<JsonNode> told() {
        return List.copyOf(told);
    }

    /** From now on entries are refused one by one, inside an answer that looks like success. */
    public synchronized void refuseEntries() {
        refusing = true;
    }

    public URI endpoint() {
        return server.endpoint();
    }

    @Override
    public void close() {
        server.close();
    }
}
