package dev.dossier.api;

import java.util.Map;
import java.util.Optional;

/**
 * A request, as any server can say it.
 *
 * @param path decoded, beginning with {@code /api/}
 * @param query decoded; the first value of each name
 * @param headers names in lower case; the first value of each
 * @param caller who asks: whoever hands a request in has already made sure of that
 */
public record ApiRequest(
        Method method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        RequestBody body,
        Caller caller) {

    public ApiRequest {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public Optional<String> queried(String name) {
        return Optional.ofNullable(query.get(name));
    }
}
