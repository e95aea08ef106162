package dev.dossier.servers;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.servers.AwsJsonServer.Answer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers which executions were started and which tokens were answered, and refuses as Step Functions does: a name is
 * taken once, unless the same input is given while the execution runs.
 */
public final class StepFunctionsOnLoopback implements AutoCloseable {

    private final AwsJsonServer server = new AwsJsonServer(this::answer);
    private final Map<String, String> started = new LinkedHashMap<>();
    private final Set<String> finished = new HashSet<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();
    private final List<String> woken = new ArrayList<>();
    private boolean away;

    private synchronized Answer answer(String operation, JsonNode request) {
        if (away) {
            return Answer.away();
        }
        return switch (operation) {
            case "StartExecution" ->
                start(request.path("name").asText(), request.path("input").asText());
            case "SendTaskSuccess" -> succeed(request.path("taskToken").asText());
            default -> Answer.refusal("UnknownOperationException");
        };
    }

    private Answer start(String name, String input) {
        String before = started.putIfAbsent(name, input);
        if (before != null && (finished.contains(name) || !before.equals(input))) {
            return Answer.refusal("ExecutionAlreadyExists");
        }
        return Answer.ok("{\"executionArn\":\"arn:aws:states:us-east-1:000000000000:execution:case:" + name
                + "\",\"startDate\":1790000000}");
    }

    private Answer succeed(String token) {
        String refusal = refusals.get(token);
        if (refusal != null) {
            return Answer.refusal(refusal);
        }
        woken.add(token);
        return Answer.ok("{}");
    }

    /** The inputs of the executions started so far, by name. */
    public synchronized Map<String, String> started() {
        return new LinkedHashMap<>(started);
    }

    /** The tokens that tasks were woken with, in order. */
    public synchronized List<String> woken() {
        return List.copyOf(woken);
    }

    /** The execution called {@code name} is over; its name stays taken. */
    public synchronized void finish(String name) {
        finished.add(name);
    }

    /** Whoever comes with {@code token} is refused with {@code error}, as in {@code TaskTimedOut}. */
    public synchronized void refuse(String token, String error) {
        refusals.put(token, error);
    }

    /** From now on every call is answered with status 503. */
    public synchronized void leave() {
        away = true;
    }

    public URI endpoint() {
        return server.endpoint();
    }

    @Override
    public void close() {
        server.close();
    }
}
