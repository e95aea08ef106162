package dev.dossier.local.web;

import com.sun.net.httpserver.HttpExchange;
import dev.dossier.api.Api;
import dev.dossier.api.ApiReply;
import dev.dossier.api.ApiRequest;
import dev.dossier.api.Caller;
import dev.dossier.api.Method;
import dev.dossier.api.Problem;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The way to the interface, for whoever holds a token. */
final class ApiDoor {

    private static final String PATH = "/api/";

    private final Api api;
    private final AccessTokens tokens;

    ApiDoor(Api api, AccessTokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    static boolean isFor(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().startsWith(PATH);
    }

    void answer(HttpExchange exchange) throws IOException {
        Optional<String> authorization =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
        Optional<Caller> caller = tokens.callerOf(authorization);
        Optional<Method> method = methodOf(exchange);
        if (caller.isEmpty()) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
            Replies.reply(exchange, Problem.notSignedIn().reply());
        } else if (method.isEmpty()) {
            Replies.text(exchange, 405, "The interface knows GET, HEAD, POST, PUT and DELETE.");
        } else {
            ApiReply reply = api.handle(new ApiRequest(
                    method.get(),
                    exchange.getRequestURI().getPath(),
                    query(exchange.getRequestURI().getRawQuery()),
                    headers(exchange),
                    exchange::getRequestBody,
                    caller.get()));
            if (reply.status() == 413) {
                exchange.getResponseHeaders().set("Connection", "close"); // the rest of the body is not read
            }
            Replies.reply(exchange, reply);
        }
    }

    private static Optional<Method> methodOf(HttpExchange exchange) {
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> Optional.of(Method.GET);
            case "POST" -> Optional.of(Method.POST);
            case "PUT" -> Optional.of(Method.PUT);
            case "DELETE" -> Optional.of(Method.DELETE);
            default -> Optional.empty();
        };
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        headers.remove("authorization"); // nobody behind the door needs it
        return headers;
    }

    private static Map<String, String> query(@org.jspecify.annotations.Nullable String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : raw == null || raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.putIfAbsent(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return query;
    }

    /** What cannot be decoded stays as it is; the interface refuses it as it refuses other nonsense. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
