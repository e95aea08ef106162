package dev.dossier.local.office;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.json.Json;
import dev.dossier.json.NotJson;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Asks the interface that {@code openapi.yaml} describes; a refusal becomes {@link Trouble}. */
final class Client {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI address;
    private final String token;

    Client(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    URI address() {
        return address;
    }

    /** What lies under {@code path}. */
    <T> T get(String path, Class<T> type) throws IOException {
        return Json.read(ask("GET", path, BodyPublishers.noBody(), Map.of()), type);
    }

    /** The answer to {@code body}. */
    JsonNode post(String path, Object body) throws IOException {
        return Json.tree(ask(
                "POST",
                path,
                BodyPublishers.ofByteArray(Json.bytes(body)),
                Map.of("Content-Type", "application/json")));
    }

    void put(String path, Path file, Map<String, String> headers) throws IOException {
        ask("PUT", path, BodyPublishers.ofFile(file), headers);
    }

    /** Copies what lies under {@code path} to {@code file}. */
    void fetch(String path, Path file) throws IOException {
        HttpResponse<Path> reply =
                send(request("GET", path, BodyPublishers.noBody(), Map.of()), BodyHandlers.ofFile(file));
        if (reply.statusCode() != 200) {
            byte[] problem = java.nio.file.Files.readAllBytes(file);
            java.nio.file.Files.delete(file);
            throw refusal(reply.statusCode(), problem);
        }
    }

    private byte[] ask(String method, String path, BodyPublisher body, Map<String, String> headers) throws IOException {
        HttpResponse<byte[]> reply = send(request(method, path, body, headers), BodyHandlers.ofByteArray());
        if (reply.statusCode() / 100 != 2) {
            throw refusal(reply.statusCode(), reply.body());
        }
        return reply.body();
    }

    private HttpRequest request(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .method(method, body);
        headers.forEach(request::header);
        return request.build();
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            return http.send(request, handler);
        } catch (ConnectException e) {
            throw new Trouble(
                    Exit.TROUBLE,
                    "Nobody answers at " + address
                            + ", though a server has said so. Stop dossier serve and start it anew.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(Exit.TROUBLE, "Interrupted.");
        }
    }

    /** What the interface says, in its own words: what broke, and what to do next. */
    private static Trouble refusal(int status, byte[] body) {
        Exit exit = status >= 500 ? Exit.TROUBLE : Exit.WRONG_USAGE;
        try {
            JsonNode problem = Json.tree(body);
            String said = String.join(
                    " ",
                    List.of(
                            problem.path("detail").asText(),
                            problem.path("next").asText()));
            return new Trouble(exit, said.isBlank() ? "The server refused (" + status + ")." : said);
        } catch (NotJson e) {
            return new Trouble(
                    exit, "The server refused (" + status + "): " + new String(body, StandardCharsets.UTF_8));
        }
    }
}
