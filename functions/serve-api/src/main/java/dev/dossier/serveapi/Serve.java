package dev.dossier.serveapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.api.Api;
import dev.dossier.api.ApiRequest;
import dev.dossier.api.Method;
import dev.dossier.api.RequestBody;
import dev.dossier.casework.Step;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Turns an event of an HTTP API, in its format 2.0, into a request, and the reply into what the gateway takes. */
final class Serve implements Step<JsonNode, HttpReply> {

    private final Api api;

    Serve(Api api) {
        this.api = api;
    }

    @Override
    public Class<JsonNode> request() {
        return JsonNode.class;
    }

    @Override
    public HttpReply run(JsonNode event) {
        JsonNode context = event.path("requestContext");
        String method = context.path("http").path("method").asText();
        boolean head = method.equals("HEAD");
        ApiRequest request = new ApiRequest(
                head ? Method.GET : Method.valueOf(method),
                event.path("rawPath").asText(),
                texts(event.path("queryStringParameters")),
                texts(event.path("headers")),
                body(event),
                Claims.caller(context.path("authorizer").path("jwt").path("claims")));
        HttpReply reply = HttpReply.of(api.handle(request));
        return head ? reply.withoutBody() : reply;
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    private static RequestBody body(JsonNode event) {
        String text = event.path("body").asText();
        if (event.path("isBase64Encoded").asBoolean()) {
            byte[] bytes = Base64.getDecoder().decode(text);
            return () -> new ByteArrayInputStream(bytes);
        }
        return RequestBody.of(text);
    }
}
