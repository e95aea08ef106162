package dev.dossier.serveapi;

import dev.dossier.api.ApiReply;
import dev.dossier.api.ReplyBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

/**
 * A reply as API Gateway takes it.
 *
 * @param body text as it is, bytes in Base64: the gateway takes 6 MB at most, which only signed addresses exceed
 */
record HttpReply(int statusCode, Map<String, String> headers, String body, boolean isBase64Encoded) {

    static HttpReply of(ApiReply reply) {
        return switch (reply.body()) {
            case ReplyBody.Nothing nothing -> new HttpReply(reply.status(), reply.headers(), "", false);
            case ReplyBody.Text(String text) -> new HttpReply(reply.status(), reply.headers(), text, false);
            case ReplyBody.Streamed(var bytes) -> {
                try (InputStream in = bytes.open()) {
                    String encoded = Base64.getEncoder().encodeToString(in.readAllBytes());
                    yield new HttpReply(reply.status(), reply.headers(), encoded, true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** As HEAD is answered. */
    HttpReply withoutBody() {
        return new HttpReply(statusCode, headers, "", false);
    }
}
