package dev.dossier.servers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that is spoken to as services with AWS's JSON protocol are: an operation and a JSON text, in and out. */
final class AwsJsonServer implements AutoCloseable {

    /** An answer: a JSON text under an HTTP status. */
    record Answer(int status, String json) {

        static Answer ok(String json) {
            return new Answer(200, json);
        }

        /** As services report that a request was refused. */
        static Answer refusal(String type) {
            return new Answer(400, "{\"__type\":\"" + type + "\",\"message\":\"refused by the fake\"}");
        }

        static Answer away() {
            return new Answer(503, "{\"__type\":\"ServiceUnavailable\",\"message\":\"away\"}");
        }
    }

    /** Answers one operation, as in {@code StartExecution}. */
    @FunctionalInterface
    interface Service {
        Answer answer(String operation, JsonNode request);
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    AwsJsonServer(Service service) {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(threads);
        http.createContext("/", exchange -> serve(exchange, service));
        http.start();
    }

    private static void serve(HttpExchange exchange, Service service) throws IOException {
        try (exchange) {
            String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            JsonNode request = MAPPER.readTree(exchange.getRequestBody().readAllBytes());
            Answer answer = service.answer(target.substring(target.indexOf('.') + 1), request);
            byte[] json = answer.json().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
            exchange.sendResponseHeaders(answer.status(), json.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(json);
            }
        }
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    @Override
    public void close() {
        http.stop(0);
        threads.close();
    }
}
