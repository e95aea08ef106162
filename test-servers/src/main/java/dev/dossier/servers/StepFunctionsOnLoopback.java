package dev.dossier.servers;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.servers.AwsJsonServer.Answer;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Step Functions with executions that go to sleep as soon as they start, and end when they are woken. It refuses as the
 * service does: a name is taken once, unless the same input is given while the execution runs; a token is spent once.
 */
public final class StepFunctionsOnLoopback implements AutoCloseable {

    private final AwsJsonServer server = new AwsJsonServer(this::answer);
    private final Map<String, String> started = new LinkedHashMap<>();
    private final Set<String> ended = new HashSet<>();
    private boolean away;

    private synchronized Answer answer(String operation, JsonNode request) {
        if (away) {
            return Answer.away();
        }
        return switch (operation) {
            case "StartExecution" ->
                start(request.path("name").asText(), request.path("input").asText());
            case "SendTaskSuccess" -> wake(request.path("taskToken").asText());
            default -> Answer.refusal("UnknownOperationException");
        };
    }

    private Answer start(String name, String input) {
        String before = started.putIfAbsent(name, input);
        if (before != null && (ended.contains(name) || !before.equals(input))) {
            return Answer.refusal("ExecutionAlreadyExists");
        }
        return Answer.ok("{\"executionArn\":\"arn:aws:states:us-east-1:000000000000:execution:case:" + name
                + "\",\"startDate\":1790000000}");
    }

    private Answer wake(String token) {
        Optional<String> execution = started.keySet().stream()
                .filter(name -> tokenOf(name).equals(token))
                .findFirst();
        if (execution.isEmpty()) {
            return Answer.refusal(token.isEmpty() ? "InvalidToken" : "TaskDoesNotExist");
        }
        return ended.add(execution.get()) ? Answer.ok("{}") : Answer.refusal("TaskTimedOut");
    }

    /** The token that wakes the execution called {@code name}. */
    public static String tokenOf(String name) {
        return "token-of-" + name;
    }

    /** The inputs of the executions started so far, by name. */
    public synchronized Map<String, String> started() {
        return new LinkedHashMap<>(started);
    }

    public synchronized boolean hasEnded(String name) {
        return ended.contains(name);
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
