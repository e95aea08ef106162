package dev.dossier.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.ReceiptId;
import dev.dossier.domain.casefile.Role;
import dev.dossier.servers.S3OnLoopback;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

@TestInstance(Lifecycle.PER_CLASS)
class InboxTest {

    private final S3OnLoopback server = S3OnLoopback.open();
    private final S3Client s3 =
            Clients.at(server.endpoint(), S3Client.builder()).build();
    private final Inbox inbox = new Inbox(s3, "inbox");

    @TempDir
    Path folder;

    @BeforeAll
    void makeBucket() {
        s3.createBucket(create -> create.bucket("inbox"));
    }

    @AfterAll
    void stop() {
        s3.close();
        server.close();
    }

    @Test
    void a_file_that_came_through_the_api_keeps_its_name_and_its_sender() throws IOException {
        Inbox.Slip slip = new Inbox.Slip("Свідоцтво + копія 100%.pdf", new Actor("anna@office", Role.STAFF));
        String key =
                IncomingKey.of(new CaseNumber("HIAS-1"), new ReceiptId("r-1")).text();
        put(key, slip.metadata());
        Path file = folder.resolve("scan");
        assertThat(inbox.fetch(key, Optional.empty(), file)).contains(slip);
        assertThat(file).hasContent("scan");
    }

    @Test
    void a_file_that_was_copied_in_is_called_as_it_was_and_came_from_the_inbox() throws IOException {
        String key = "incoming/HIAS-1/tray-7/marriage + children.pdf";
        put(key, Map.of());
        Inbox.Slip slip =
                inbox.fetch(key, Optional.empty(), folder.resolve("scan")).orElseThrow();
        assertThat(slip.fileName()).isEqualTo("marriage + children.pdf");
        assertThat(slip.by().id()).isEqualTo("inbox");
    }

    @Test
    void a_file_that_is_not_there_is_not_there() throws IOException {
        assertThat(inbox.fetch("incoming/HIAS-1/r-2/file", Optional.empty(), folder.resolve("scan")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incoming/HIAS-1/file",
                "HIAS-1/r-1/file",
                "incoming/Anna Zarnuk/r-1/file",
                "incoming/HIAS-1/r 1/file",
                "incoming/HIAS-1//file"
            })
    void a_key_that_names_no_case_is_refused_without_being_repeated(String key) {
        assertThatThrownBy(() -> inbox.fetch(key, Optional.empty(), folder.resolve("scan")))
                .isInstanceOf(NotForACase.class)
                .hasMessageNotContaining("Zarnuk")
                .hasMessageNotContaining("HIAS");
    }

    @Test
    void a_key_is_read_as_it_was_written() {
        IncomingKey key = new IncomingKey(new CaseNumber("HIAS-1"), new ReceiptId("r-1"), "a/b c.pdf");
        assertThat(IncomingKey.parse(key.text())).isEqualTo(key);
    }

    private void put(String key, Map<String, String> metadata) {
        s3.putObject(
                put -> put.bucket("inbox").key(key).metadata(metadata), RequestBody.fromBytes("scan".getBytes(UTF_8)));
    }
}
