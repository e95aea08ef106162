package dev.dossier.serveapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.api.Api;
import dev.dossier.api.ApiLimits;
import dev.dossier.api.ApiParts;
import dev.dossier.api.OwnDownloads;
import dev.dossier.aws.AwsSettings;
import dev.dossier.aws.Cloud;
import dev.dossier.casework.settings.Settings;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.fixtures.contract.SampleCases;
import dev.dossier.fixtures.fake.MemoryBlobStore;
import dev.dossier.fixtures.fake.MemoryCaseStore;
import dev.dossier.json.Json;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServeTest {

    private static final AwsSettings NOWHERE =
            new AwsSettings("cases", "inbox", "uploads", "pages", "packages", "machine", "bus", Settings.standard());

    private final MemoryCaseStore cases = new MemoryCaseStore();
    private final MemoryBlobStore blobs = new MemoryBlobStore();
    private final Serve serve = new Serve(new Api(new ApiParts(
            cases,
            blobs,
            new Cloud(NOWHERE).rulebook(),
            offer -> {
                throw new IllegalStateException("No file is offered here");
            },
            Optional.empty(),
            new OwnDownloads(blobs),
            (zip, expected) -> List.of(),
            (incident, operation, failure) -> {
                throw new IllegalStateException(operation, failure);
            },
            ApiLimits.standard(),
            Clock.systemUTC())));

    private HttpReply ask(String method, String path, String groups, String body, boolean encoded) {
        String event = "{\"version\":\"2.0\",\"routeKey\":\"" + method + " /api/{proxy+}\",\"rawPath\":\"" + path
                + "\",\"headers\":{\"content-type\":\"application/json\"},\"requestContext\":{\"http\":{\"method\":\""
                + method + "\"},\"authorizer\":{\"jwt\":{\"claims\":{\"username\":\"anna\",\"cognito:groups\":\""
                + groups
                + "\"}}}},\"body\":" + Json.line(body) + ",\"isBase64Encoded\":" + encoded + "}";
        return serve.run(Json.tree(event.getBytes(UTF_8)));
    }

    private static JsonNode tree(HttpReply reply) {
        return Json.tree(reply.body().getBytes(UTF_8));
    }

    @Test
    void the_list_of_cases_is_told_to_an_auditor() {
        cases.save(SampleCases.opened("HIAS-1"));
        HttpReply reply = ask("GET", "/api/cases", "[AUDITOR]", "", false);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers()).containsEntry("content-type", "application/json");
        assertThat(reply.body()).contains("HIAS-1");
        assertThat(reply.isBase64Encoded()).isFalse();
    }

    @Test
    void head_is_answered_as_get_without_a_body() {
        HttpReply reply = ask("HEAD", "/api/cases", "[AUDITOR]", "", false);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void somebody_in_no_group_may_ask_for_nothing() {
        assertThat(ask("GET", "/api/cases", "[]", "", false).statusCode()).isEqualTo(403);
    }

    @Test
    void a_case_is_opened_from_a_body_in_base64() {
        String body = "{\"number\":\"HIAS-2\",\"type\":\"family-reunification\",\"people\":[{\"id\":\"anchor\","
                + "\"role\":\"ANCHOR\",\"surname\":\"Zarnuk\",\"givenNames\":\"Velo\"}],\"relationships\":[]}";
        String encoded = Base64.getEncoder().encodeToString(body.getBytes(UTF_8));
        HttpReply reply = ask("POST", "/api/cases", "[STAFF]", encoded, true);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
        assertThat(cases.find(new CaseNumber("HIAS-2"))).isPresent();
    }

    @Test
    void what_is_not_there_is_a_problem_in_plain_words() {
        HttpReply reply = ask("GET", "/api/cases/NONE-1", "[AUDITOR]", "", false);
        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(tree(reply).path("status").asInt()).isEqualTo(404);
    }
}
