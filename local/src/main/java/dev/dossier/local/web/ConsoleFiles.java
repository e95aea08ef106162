package dev.dossier.local.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The console's own files, as they were packed into the program. They hold nothing secret. */
final class ConsoleFiles {

    private static final String ROOT = "/dev/dossier/console/";

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "png", "image/png");

    void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            Replies.text(exchange, 405, "The console's files can be read only.");
            return;
        }
        String name = path.equals("/") ? "index.html" : path.substring(1);
        String mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (mediaType == null || !name.matches("([A-Za-z0-9_-]+/)*[A-Za-z0-9_.-]+") || name.contains("..")) {
            Replies.text(exchange, 404, "There is nothing under this address.");
            return;
        }
        try (InputStream in = ConsoleFiles.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                Replies.text(exchange, 404, missing(name));
                return;
            }
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", mediaType);
            headers.set("Cache-Control", caching(name));
            Replies.bytes(exchange, 200, in.readAllBytes());
        }
    }

    /** Names in {@code assets} carry a hash of their contents; all others can change with the next version. */
    private static String caching(String name) {
        return name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static String missing(String name) {
        return name.equals("index.html")
                ? "The console was not built into this program; build it with ./mvnw package."
                : "There is nothing under this address.";
    }
}
