package dev.dossier.receiveupload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.aws.Inbox;
import dev.dossier.casework.CaseDesk;
import dev.dossier.casework.CaseUnknown;
import dev.dossier.casework.ReceiveUpload;
import dev.dossier.casework.Workshop;
import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.Role;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.fixtures.contract.SampleCases;
import dev.dossier.fixtures.fake.MemoryBlobStore;
import dev.dossier.fixtures.fake.MemoryCaseStore;
import dev.dossier.json.Json;
import dev.dossier.servers.Loopback;
import dev.dossier.servers.S3OnLoopback;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

@TestInstance(Lifecycle.PER_CLASS)
class TakeInTest {

    private static final CaseNumber ONE = new CaseNumber("HIAS-1");

    private final S3OnLoopback server = S3OnLoopback.open();
    private final S3Client s3 = S3Client.builder()
            .endpointOverride(server.endpoint())
            .region(Region.of(Loopback.REGION))
            .credentialsProvider(StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(Loopback.ACCESS_KEY, Loopback.SECRET_KEY)))
            .httpClientBuilder(Apache5HttpClient.builder())
            .build();
    private MemoryCaseStore cases = new MemoryCaseStore();
    private MemoryBlobStore blobs = new MemoryBlobStore();

    @BeforeAll
    void makeBucket() {
        s3.createBucket(create -> create.bucket("inbox"));
    }

    @BeforeEach
    void openCase() {
        cases = new MemoryCaseStore();
        blobs = new MemoryBlobStore();
        cases.save(SampleCases.opened("HIAS-1"));
    }

    @AfterAll
    void stop() {
        s3.close();
        server.close();
    }

    @TempDir
    Path folder;

    private TakeIn.Reply arrive(String keyInEvent) {
        ReceiveUpload intake = new ReceiveUpload(new CaseDesk(cases), blobs, Clock.systemUTC());
        String event =
                "{\"detail-type\":\"Object Created\",\"detail\":{\"bucket\":{\"name\":\"inbox\"},\"object\":{\"key\":"
                        + Json.line(keyInEvent) + ",\"size\":4}}}";
        JsonNode tree = Json.tree(event.getBytes(UTF_8));
        return new TakeIn(new Inbox(s3, "inbox"), intake, Workshop.withOneBench(folder)).run(tree);
    }

    private void put(String key, Map<String, String> metadata) {
        s3.putObject(
                put -> put.bucket("inbox").key(key).metadata(metadata), RequestBody.fromBytes("scan".getBytes(UTF_8)));
    }

    private CaseFile file() {
        return cases.find(ONE).orElseThrow();
    }

    @Test
    void a_file_that_arrived_stands_in_its_case_under_its_hash() {
        put("incoming/HIAS-1/r-1/file", new Inbox.Slip("Geburtsurkunde.pdf", new Actor("anna", Role.STAFF)).metadata());
        assertThat(arrive("incoming/HIAS-1/r-1/file").version()).contains(file().version());
        Upload upload = file().uploads().getFirst();
        assertThat(upload.fileName()).isEqualTo("Geburtsurkunde.pdf");
        assertThat(upload.by()).isEqualTo(new Actor("anna", Role.STAFF));
        assertThat(upload.bytes()).isEqualTo(4);
        assertThat(blobs.paths()).containsExactly(upload.id().sha256());
    }

    @Test
    void a_notice_delivered_twice_changes_nothing_the_second_time() {
        put("incoming/HIAS-1/r-2/file", Map.of());
        arrive("incoming/HIAS-1/r-2/file");
        CaseFile once = file();
        arrive("incoming/HIAS-1/r-2/file");
        assertThat(file()).isEqualTo(once);
    }

    @Test
    void a_key_is_understood_as_it_is_and_percent_encoded() {
        put("incoming/HIAS-1/r-3/a b+c.pdf", Map.of());
        assertThat(arrive("incoming/HIAS-1/r-3/a b+c.pdf").version()).isPresent();
        assertThat(arrive("incoming/HIAS-1/r-3/a+b%2Bc.pdf").version()).isPresent();
        assertThat(file().uploads()).hasSize(1);
        assertThat(file().uploads().getFirst().fileName()).isEqualTo("a b+c.pdf");
    }

    @Test
    void a_lone_percent_sign_is_a_percent_sign() {
        put("incoming/HIAS-1/r-4/100%.pdf", Map.of());
        assertThat(arrive("incoming/HIAS-1/r-4/100%.pdf").version()).isPresent();
    }

    @Test
    void a_folder_and_a_file_that_is_gone_are_nothing_to_take_in() {
        assertThat(arrive("incoming/HIAS-1/r-5/").version()).isEmpty();
        assertThat(arrive("incoming/HIAS-1/r-5/gone.pdf").version()).isEmpty();
        assertThat(file().uploads()).isEmpty();
    }

    @Test
    void a_file_for_a_case_that_nobody_opened_fails_so_that_it_is_tried_again() {
        put("incoming/HIAS-2/r-1/file", Map.of());
        assertThatThrownBy(() -> arrive("incoming/HIAS-2/r-1/file")).isInstanceOf(CaseUnknown.class);
    }
}
