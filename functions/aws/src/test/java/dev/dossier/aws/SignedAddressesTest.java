package dev.dossier.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.api.Downloads.There;
import dev.dossier.api.UploadGate;
import dev.dossier.casework.port.BlobKey;
import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.ReceiptId;
import dev.dossier.domain.casefile.Role;
import dev.dossier.servers.Loopback;
import dev.dossier.servers.S3OnLoopback;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Signed addresses, used as browsers use them: by plain HTTP. */
@TestInstance(Lifecycle.PER_CLASS)
class SignedAddressesTest {

    private static final UploadGate.Offer OFFER = new UploadGate.Offer(
            new CaseNumber("HIAS-1"), new ReceiptId("r-1"), "Свідоцтво Zarnuk.pdf", 4, new Actor("anna", Role.STAFF));

    private final S3OnLoopback server = S3OnLoopback.open();
    private final S3Client s3 =
            Clients.at(server.endpoint(), S3Client.builder()).build();
    private final S3Presigner presigner = S3Presigner.builder()
            .endpointOverride(server.endpoint())
            .region(Region.of(Loopback.REGION))
            .credentialsProvider(StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(Loopback.ACCESS_KEY, Loopback.SECRET_KEY)))
            .build();
    private final S3Blobs blobs = new S3Blobs(s3, Clients.SETTINGS);
    private final HttpClient browser = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @BeforeAll
    void makeBuckets() {
        s3.createBucket(create -> create.bucket("inbox"));
        s3.createBucket(create -> create.bucket("packages"));
    }

    @AfterAll
    void stop() {
        browser.close();
        presigner.close();
        s3.close();
        server.close();
    }

    private UploadGate.Place place() {
        return new SignedGate(presigner, "inbox").placeFor(OFFER);
    }

    private HttpResponse<String> put(UploadGate.Place place, String bytes) throws Exception {
        HttpRequest.Builder put =
                HttpRequest.newBuilder(URI.create(place.url())).PUT(HttpRequest.BodyPublishers.ofString(bytes));
        place.headers().forEach(put::header);
        return browser.send(put.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void a_browser_can_put_the_file_there_and_its_name_and_sender_arrive() throws Exception {
        HttpResponse<String> answer = put(place(), "scan");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Path file = folder.resolve("scan");
        String key = IncomingKey.of(OFFER.number(), OFFER.receipt()).text();
        assertThat(new Inbox(s3, "inbox").fetch(key, Optional.empty(), file))
                .contains(new Inbox.Slip(OFFER.fileName(), OFFER.by()));
        assertThat(file).hasContent("scan");
    }

    @Test
    void no_name_stands_in_the_address() {
        assertThat(place().url()).doesNotContain("Zarnuk").doesNotContain("pdf");
    }

    @Test
    void another_length_than_was_promised_is_refused() throws Exception {
        assertThat(put(place(), "much longer").statusCode()).isEqualTo(403);
    }

    @Test
    void a_package_is_handed_out_under_its_name() throws Exception {
        BlobKey key = new BlobKey(dev.dossier.casework.port.BlobArea.PACKAGES, "HIAS-1-r1-v9.zip");
        blobs.keep(key, "zip".getBytes(UTF_8));
        There there = (There) new SignedDownloads(presigner, blobs)
                .hand(key, "application/zip", Optional.of("HIAS-1-r1.zip"))
                .orElseThrow();
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(there.url())).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).isEqualTo("zip");
        assertThat(answer.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"HIAS-1-r1.zip\"");
        assertThat(there.toString()).doesNotContain("http");
    }

    @Test
    void what_is_not_kept_is_not_handed_out() throws IOException {
        assertThat(new SignedDownloads(presigner, blobs)
                        .hand(
                                new BlobKey(dev.dossier.casework.port.BlobArea.PACKAGES, "none.zip"),
                                "application/zip",
                                Optional.empty()))
                .isEmpty();
    }
}
