package dev.dossier.local.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.api.Caller;
import dev.dossier.domain.casefile.Role;
import dev.dossier.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {

    private final String token = AccessTokens.random();
    private final MemoryOffice office = new MemoryOffice();
    private final HttpClient client = HttpClient.newHttpClient();
    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        Caller everybody = new Caller("test", Set.of(Role.STAFF, Role.REVIEWER));
        server = WebServer.start(0, office.api(), new AccessTokens(Map.of(token, everybody)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.address().resolve(path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    private HttpResponse<String> ask(String method, String path, String body, String... more)
            throws IOException, InterruptedException {
        String[] headers = new String[more.length + 2];
        System.arraycopy(more, 0, headers, 2, more.length);
        headers[0] = "Authorization";
        headers[1] = "Bearer " + token;
        return send(method, path, BodyPublishers.ofString(body), headers);
    }

    private void openCase() throws IOException, InterruptedException {
        assertThat(ask("POST", "/api/cases", """
                        {"number":"A-1","type":"asylum-i589",
                         "people":[{"id":"a","role":"APPLICANT","surname":"Testova","givenNames":"Анна"}]}""").statusCode()).isEqualTo(201);
    }

    @Test
    void who_holds_the_token_is_answered_and_nobody_else() throws Exception {
        assertThat(ask("GET", "/api/me", "").body()).contains("\"account\":\"test\"");
        HttpResponse<String> stranger = send("GET", "/api/me", BodyPublishers.noBody());
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("www-authenticate")).contains("Bearer");
        assertThat(stranger.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(send("GET", "/api/me", BodyPublishers.noBody(), "Authorization", "Bearer " + AccessTokens.random())
                        .statusCode())
                .isEqualTo(401);
        assertThat(ask("PATCH", "/api/me", "").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in.json", "/api/me", "/nothing.html", "/api/cases/A-1"})
    void every_reply_says_how_it_may_be_used(String path) throws Exception {
        HttpResponse<String> reply = send("GET", path, BodyPublishers.noBody());
        assertThat(reply.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(reply.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(reply.headers().firstValue("referrer-policy")).contains("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8088", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example"})
    void a_page_that_has_its_name_point_here_gets_nothing(String host) throws Exception {
        String reply = raw("GET /api/me HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token
                + "\r\nConnection: close\r\n\r\n");
        assertThat(reply).startsWith("HTTP/1.1 421").doesNotContain("account");
    }

    @Test
    void loopback_by_any_of_its_names_is_us() throws Exception {
        for (String host : new String[] {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"}) {
            String reply = raw("GET / HTTP/1.1\r\nHost: " + host + ":"
                    + server.address().getPort() + "\r\nConnection: close\r\n\r\n");
            assertThat(reply).as(host).startsWith("HTTP/1.1 200");
        }
        assertThat(raw("GET / HTTP/1.0\r\n\r\n")).doesNotStartWith("HTTP/1.1 200");
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void the_console_is_here_and_its_hashed_files_are_kept_by_browsers() throws Exception {
        HttpResponse<String> page = send("GET", "/", BodyPublishers.noBody());
        assertThat(page.body()).contains("<div id=\"app\">");
        assertThat(page.headers().firstValue("cache-control")).contains("no-cache");
        String script = page.body().replaceAll("(?s).*src=\"\\./(assets/[^\"]+\\.js)\".*", "$1");
        HttpResponse<String> asset = send("GET", "/" + script, BodyPublishers.noBody());
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("content-type")).contains("text/javascript; charset=utf-8");
        assertThat(asset.headers().firstValue("cache-control"))
                .hasValueSatisfying(c -> assertThat(c).contains("immutable"));
        assertThat(send("POST", "/", BodyPublishers.noBody()).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml", "/%2e%2e/local/web/WebServer.class", "/assets/..%2f..%2findex.html", "//etc/passwd.html",
                "/META-INF/MANIFEST.MF", "/index", "/assets/", "/a.html%00.js"
            })
    void nothing_beside_the_console_is_handed_out(String path) throws Exception {
        String reply = raw("GET " + path + " HTTP/1.1\r\nHost: localhost:"
                + server.address().getPort() + "\r\nConnection: close\r\n\r\n");
        assertThat(reply).doesNotStartWith("HTTP/1.1 200");
    }

    @Test
    void a_file_goes_in_as_it_is_read_and_a_package_comes_out_in_whole_or_in_part() throws Exception {
        openCase();
        byte[] file = new byte[(int) MemoryOffice.UPLOAD_LIMIT];
        new Random(1).nextBytes(file);
        String place = Json.tree(ask("POST", "/api/cases/A-1/uploads", "{\"fileName\":\"ä.pdf\",\"bytes\":3}")
                        .body()
                        .getBytes(UTF_8))
                .path("url")
                .asText();
        HttpResponse<String> kept = send(
                "PUT",
                place,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file)),
                "Authorization",
                "Bearer " + token,
                "dossier-file-name",
                "%C3%A4.pdf");
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(office.desk
                        .get(new dev.dossier.domain.casefile.CaseNumber("A-1"))
                        .uploads()
                        .getFirst()
                        .fileName())
                .isEqualTo("ä.pdf");

        office.seal("A-1", "0123456789".getBytes(UTF_8));
        String path = "/api/cases/A-1/packages/A-1-r1";
        HttpResponse<String> whole = ask("GET", path, "");
        assertThat(whole.body()).isEqualTo("0123456789");
        assertThat(whole.headers().firstValue("accept-ranges")).contains("bytes");
        HttpResponse<String> part = ask("GET", path, "", "Range", "bytes=2-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers().firstValue("content-range")).contains("bytes 2-4/10");
        assertThat(ask("GET", path, "", "Range", "bytes=10-").statusCode()).isEqualTo(416);
        String etag = whole.headers().firstValue("etag").orElseThrow();
        assertThat(ask("GET", path, "", "Range", "bytes=2-4", "If-Range", etag).statusCode())
                .isEqualTo(206);
        assertThat(ask("GET", path, "", "Range", "bytes=2-4", "If-Range", "\"other\"")
                        .body())
                .hasSize(10);
        HttpResponse<String> head = ask("HEAD", path, "");
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("content-length")).contains("10");
        assertThat(ask("HEAD", "/api/me", "").headers().firstValue("content-length"))
                .isPresent();
    }

    @Test
    void a_file_that_is_too_long_is_cut_off_at_the_limit() throws Exception {
        openCase();
        byte[] file = new byte[(int) MemoryOffice.UPLOAD_LIMIT + 1];
        try (InputStream in = new ByteArrayInputStream(file)) {
            HttpResponse<String> refused = send(
                    "PUT",
                    "/api/cases/A-1/uploads/r1",
                    BodyPublishers.ofInputStream(() -> in),
                    "Authorization",
                    "Bearer " + token,
                    "dossier-file-name",
                    "long.pdf");
            assertThat(refused.statusCode()).isEqualTo(413);
        }
        assertThat(ask("GET", "/api/cases/A-1", "").body()).contains("\"uploads\":[]");
    }

    @Test
    void names_in_other_scripts_arrive_as_they_were_sent() throws Exception {
        openCase();
        HttpResponse<byte[]> reply = client.send(
                HttpRequest.newBuilder(server.address().resolve("/api/cases/A-1?x&y=%20"))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(new String(reply.body(), UTF_8)).contains("Анна");
    }

    @Test
    void a_query_that_cannot_be_decoded_breaks_nothing() throws Exception {
        String reply = raw("GET /api/cases?limit=%ZZ HTTP/1.1\r\nHost: localhost:"
                + server.address().getPort() + "\r\nAuthorization: Bearer " + token + "\r\nConnection: close\r\n\r\n");
        assertThat(reply).startsWith("HTTP/1.1 400");
    }

    @Test
    void requests_follow_one_another_without_waiting_for_acknowledgements() throws Exception {
        for (int i = 0; i < 20; i++) {
            ask("GET", "/api/me", "");
        }
        long begun = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            ask("GET", "/api/me", "");
        }
        long each = (System.nanoTime() - begun) / 50_000_000;
        assertThat(each).as("milliseconds a request").isLessThan(35);
    }

    @Test
    void the_link_carries_the_token_where_no_server_sees_it() {
        assertThat(server.link("t0ken")).matches("http://127\\.0\\.0\\.1:\\d+/#token=t0ken");
    }
}
