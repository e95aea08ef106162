package dev.dossier.aws;

import dev.dossier.casework.port.BlobStore;
import dev.dossier.casework.settings.Settings;
import dev.dossier.fixtures.contract.BlobStoreContract;
import dev.dossier.servers.S3OnLoopback;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import software.amazon.awssdk.services.s3.S3Client;

@TestInstance(Lifecycle.PER_CLASS)
class S3BlobsContractTest extends BlobStoreContract {

    private final S3OnLoopback server = S3OnLoopback.open();
    private final S3Client s3 =
            Clients.at(server.endpoint(), S3Client.builder()).build();

    @Override
    protected BlobStore emptyStore() {
        String own = UUID.randomUUID().toString();
        AwsSettings settings = new AwsSettings(
                "cases",
                "inbox",
                "uploads-" + own,
                "pages-" + own,
                "packages-" + own,
                "arn",
                "bus",
                Settings.standard());
        for (String bucket : List.of(settings.uploads(), settings.pages(), settings.packages())) {
            s3.createBucket(create -> create.bucket(bucket));
        }
        return new S3Blobs(s3, settings);
    }

    @AfterAll
    void stop() {
        s3.close();
        server.close();
    }
}
