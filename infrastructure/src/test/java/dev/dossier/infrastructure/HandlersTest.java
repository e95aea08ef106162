package dev.dossier.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.Checked;
import dev.dossier.fixtures.contract.SampleCases;
import dev.dossier.servers.LambdaOnLoopback;
import dev.dossier.servers.LambdaOnLoopback.Outcome;
import dev.dossier.servers.ServerNotHere;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Every handler that the template names, started from its own archive and fed an event. */
@TestInstance(Lifecycle.PER_CLASS)
class HandlersTest {

    private HouseOnLoopback house;

    @BeforeAll
    void open(@TempDir Path folder) {
        assumeTrue(LambdaOnLoopback.isHere(), "AWS's runtime client for Java runs on Linux only");
        assumeTrue(
                Arrays.stream(FunctionName.values()).allMatch(f -> Files.exists(HouseOnLoopback.zip(f))),
                "The functions' archives have not been built; build them first: ./mvnw package");
        try {
            house = new HouseOnLoopback(folder);
        } catch (ServerNotHere e) {
            throw new TestAbortedException(e.getMessage());
        }
    }

    @AfterAll
    void close() {
        if (house != null) {
            house.close();
        }
    }

    private JsonNode reply(FunctionName function, String event) {
        Outcome outcome = house.invoke(function, event);
        assertThat(outcome).as(outcome.log()).isInstanceOf(Outcome.Reply.class);
        assertThat(outcome.log())
                .contains("\"step\":\"" + function.folder() + "\"")
                .contains("\"outcome\":\"done\"");
        return ((Outcome.Reply) outcome).reply();
    }

    private CaseFile opened(String number) {
        return house.cases().save(SampleCases.opened(number));
    }

    private static byte[] scan() throws IOException {
        BufferedImage paper = new BufferedImage(1000, 700, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1000, 700);
        pen.setColor(Color.BLACK);
        for (int line = 0; line < 12; line++) {
            pen.fillRect(100, 60 + 45 * line, 700, 12);
        }
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(paper, "png", png);
        return png.toByteArray();
    }

    @Test
    void a_scan_goes_through_the_archives_from_the_inbox_into_a_package() throws IOException {
        opened("LOOP-1");
        String key = "incoming/LOOP-1/r-1/file";
        house.s3().putObject(put -> put.bucket("inbox").key(key), RequestBody.fromBytes(scan()));
        reply(FunctionName.RECEIVE_UPLOAD, "{\"detail\":{\"object\":{\"key\":\"" + key + "\"}}}");

        String aCase = "{\"caseNumber\":\"LOOP-1\"";
        JsonNode collected = reply(FunctionName.COLLECT_UPLOADS, aCase + "}");
        assertThat(collected.path("unread")).hasSize(1);
        String upload = "\"upload\":\"" + collected.path("unread").path(0).asText() + "\"";

        JsonNode prepared = reply(FunctionName.PREPARE_UPLOAD, "{" + upload + "}");
        assertThat(prepared.path("pages").toString()).isEqualTo("[1]");
        assertThat(reply(FunctionName.READ_PAGE, "{" + upload + ",\"page\":1}")
                        .path("page")
                        .asInt())
                .isEqualTo(1);
        reply(FunctionName.EXTRACT_FIELDS, aCase + "," + upload + "}");
        CaseFile read = house.cases().find(new CaseNumber("LOOP-1")).orElseThrow();
        assertThat(read.unread()).isEmpty();
        assertThat(read.ledger()).hasSize(1);

        JsonNode checked = reply(FunctionName.CHECK_CASE, aCase + "}");
        assertThat(checked.path("clear").asBoolean()).as("papers are missing").isFalse();
        long version = settled("LOOP-1");
        assertThat(version).isGreaterThan(checked.path("version").asLong());
        JsonNode sealed = reply(FunctionName.ASSEMBLE_PACKAGE, aCase + ",\"version\":" + version + "}");
        assertThat(sealed.path("sealed").asText()).isEqualTo("LOOP-1-r1");
        assertThat(sealed.path("digest").asText()).hasSize(128);
        assertThat(house.s3().listObjectsV2(list -> list.bucket("packages")).contents())
                .extracting(S3Object::key)
                .containsExactly("LOOP-1-r1-v" + version + ".zip");
    }

    /** The version at which nothing is left to ask for, as if the people had come with every paper. */
    private long settled(String number) {
        CaseFile file = house.cases().find(new CaseNumber(number)).orElseThrow();
        Checked clear = new Checked(List.of(), List.of(), new TreeMap<>());
        return house.cases()
                .save(CaseChanges.recordCheck(file, clear, SampleCases.NOON.plusSeconds(60)))
                .version()
                .number();
    }

    @Test
    void a_change_in_the_stream_starts_its_case_and_is_told() {
        opened("LOOP-2");
        JsonNode reply = reply(
                FunctionName.WAKE_CASE,
                "{\"Records\":[{\"eventID\":\"e\",\"dynamodb\":{\"SequenceNumber\":\"1\",\"NewImage\":{"
                        + "\"caseNumber\":{\"S\":\"LOOP-2\"},\"version\":{\"N\":\"1\"},\"latestWrite\":{\"S\":\"changed\"}}}}]}");
        assertThat(reply.toString()).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(house.workflow().started()).containsKey("LOOP-2-r1-l1");
        assertThat(house.bus().told())
                .anyMatch(entry -> entry.path("Detail").asText().contains("\"LOOP-2/1\""));
    }

    @Test
    void an_execution_goes_to_sleep_on_the_version_it_saw_and_its_token_is_not_logged() {
        CaseFile stored = opened("LOOP-3");
        Outcome outcome = house.invoke(
                FunctionName.AWAIT_CHANGE, "{\"caseNumber\":\"LOOP-3\",\"version\":1,\"token\":\"very-secret\"}");
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Reply.class,
                        reply -> assertThat(reply.reply().path("parked").asBoolean())
                                .isTrue());
        assertThat(outcome.log()).doesNotContain("very-secret");
        assertThat(house.cases().parked(stored.number()).orElseThrow().token()).isEqualTo(new WakeToken("very-secret"));
    }

    @Test
    void a_file_that_cannot_be_read_fails_under_the_name_that_the_workflow_catches() {
        String upload = SampleCases.id(9).sha256();
        house.s3()
                .putObject(put -> put.bucket("uploads").key(upload), RequestBody.fromBytes("no scan".getBytes(UTF_8)));
        Outcome outcome = house.invoke(FunctionName.PREPARE_UPLOAD, "{\"upload\":\"" + upload + "\"}");
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Failure.class, failure -> {
            assertThat(failure.type()).isEqualTo("dev.dossier.domain.casefile.UnreadableUpload");
            assertThat(failure.message()).matches("unreadable-[a-z-]+: .+");
            assertThat(failure.log()).contains("\"outcome\":\"refused\"");
        });
    }

    @Test
    void a_case_that_has_changed_meanwhile_fails_under_the_name_that_the_workflow_catches() {
        opened("LOOP-4");
        Outcome outcome = house.invoke(FunctionName.ASSEMBLE_PACKAGE, "{\"caseNumber\":\"LOOP-4\",\"version\":7}");
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.type()).isEqualTo("dev.dossier.casework.StaleCase"));
    }

    @Test
    void the_api_lists_cases_and_says_where_a_file_may_be_put() {
        opened("LOOP-5");
        JsonNode list = reply(FunctionName.SERVE_API, ask("GET", "/api/cases", ""));
        assertThat(list.path("statusCode").asInt()).as(list.toString()).isEqualTo(200);
        assertThat(list.path("body").asText()).contains("LOOP-5");
        JsonNode place = reply(
                FunctionName.SERVE_API,
                ask("POST", "/api/cases/LOOP-5/uploads", "{\\\"fileName\\\":\\\"Zarnuk.pdf\\\",\\\"bytes\\\":4}"));
        assertThat(place.path("statusCode").asInt()).as(place.toString()).isEqualTo(201);
        assertThat(place.path("body").asText()).contains("/incoming/LOOP-5/").contains("X-Amz-Signature");
    }

    private static String ask(String method, String path, String body) {
        return "{\"rawPath\":\"" + path + "\",\"headers\":{\"content-type\":\"application/json\"},\"requestContext\":{"
                + "\"http\":{\"method\":\"" + method + "\"},\"authorizer\":{\"jwt\":{\"claims\":{\"username\":\"anna\","
                + "\"cognito:groups\":\"[STAFF]\"}}}},\"body\":\"" + body + "\",\"isBase64Encoded\":false}";
    }
}
