package dev.dossier.api;

import dev.dossier.json.Json;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reply, as any server can say it.
 *
 * @param status the HTTP status code
 * @param headers names in lower case
 */
public record ApiReply(int status, Map<String, String> headers, ReplyBody body) {

    /** Nothing of a case is kept by browsers or by what lies between. */
    private static final Map<String, String> PRIVATE = Map.of("cache-control", "no-store");

    public ApiReply {
        headers = Map.copyOf(headers);
    }

    static ApiReply json(int status, Object thing) {
        return new ApiReply(status, PRIVATE, new ReplyBody.Text(Json.line(thing)))
                .with("content-type", "application/json");
    }

    static ApiReply empty(int status) {
        return new ApiReply(status, PRIVATE, new ReplyBody.Nothing());
    }

    static ApiReply streamed(Downloads.Bytes bytes, String mediaType) {
        return new ApiReply(200, PRIVATE, new ReplyBody.Streamed(bytes)).with("content-type", mediaType);
    }

    ApiReply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new ApiReply(status, more, body);
    }
}
