package dev.dossier.servers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** The side of Lambda that a runtime talks to: hands out one event and takes what the function says to it. */
final class LambdaRuntimeApi implements AutoCloseable {

    /** What a function said: the last part of the path it said it under, as in {@code response} or {@code error}. */
    record Said(String kind, String text) {}

    private static final String INVOCATION = "00000000-0000-0000-0000-000000000001";

    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Said> said = new ArrayBlockingQueue<>(10);
    private final AtomicBoolean handedOut = new AtomicBoolean();
    private final byte[] event;

    LambdaRuntimeApi(byte[] event) {
        this.event = event.clone();
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(threads);
        http.createContext("/", this::serve);
        http.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/next")) {
            if (handedOut.getAndSet(true)) {
                return; // no further event: the runtime waits until it is ended
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", INVOCATION);
            long deadline = System.currentTimeMillis() + 60_000;
            exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", Long.toString(deadline));
            exchange.getResponseHeaders()
                    .set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:000000000000:function:x");
            answer(exchange, 200, event);
            return;
        }
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        said.add(new Said(path.substring(path.lastIndexOf('/') + 1), text));
        answer(exchange, 202, "{\"status\":\"OK\"}".getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    String address() {
        return "127.0.0.1:" + http.getAddress().getPort();
    }

    BlockingQueue<Said> said() {
        return said;
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
