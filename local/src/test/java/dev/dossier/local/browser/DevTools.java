package dev.dossier.local.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Speaks Chromium's DevTools protocol over a web socket: commands go out, answers and events come in. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

    /** How long Chromium may take for one command on a busy machine, in seconds. */
    private static final int PATIENCE = 90;

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final StringBuilder heard = new StringBuilder();
    private final WebSocket socket;
    private int commands;

    DevTools(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** Has Chromium carry out a command, and waits for its answer. */
    JsonNode ask(String method, Map<String, ?> parameters) {
        return ask("", method, parameters);
    }

    /** As {@link #ask(String, Map)}, of the tab that {@code session} is attached to. */
    synchronized JsonNode ask(String session, String method, Map<String, ?> parameters) {
        int id = ++commands;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> command = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        socket.sendText(Json.line(command), true).join();
        JsonNode said = answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        if (said.has("error")) {
            throw new IllegalStateException(
                    method + ": " + said.path("error").path("message").asText());
        }
        return said.path("result");
    }

    /** What has happened so far, in order, as far as Chromium was asked to tell it. */
    List<JsonNode> events() {
        return List.copyOf(events);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        heard.append(part);
        if (last) {
            JsonNode message = Json.tree(heard.toString().getBytes(UTF_8));
            heard.setLength(0);
            CompletableFuture<JsonNode> asked =
                    waiting.remove(message.path("id").asInt());
            if (asked == null) {
                events.add(message);
            } else {
                asked.complete(message);
            }
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        waiting.values().forEach(asked -> asked.completeExceptionally(error));
    }

    @Override
    public void close() {
        socket.abort();
    }
}
