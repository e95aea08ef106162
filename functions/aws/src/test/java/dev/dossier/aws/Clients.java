package dev.dossier.aws;

import dev.dossier.casework.settings.Settings;
import dev.dossier.servers.Loopback;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;

/** Points clients of AWS at a server on loopback. */
final class Clients {

    static final AwsSettings SETTINGS = new AwsSettings(
            "cases",
            "inbox",
            "uploads",
            "pages",
            "packages",
            "arn:aws:states:us-east-1:000000000000:stateMachine:case",
            "bus",
            Settings.standard());

    private Clients() {}

    static <B extends AwsSyncClientBuilder<B, ?> & AwsClientBuilder<B, ?>> B at(URI endpoint, B builder) {
        return builder.endpointOverride(endpoint)
                .region(Region.of(Loopback.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(Loopback.ACCESS_KEY, Loopback.SECRET_KEY)))
                .httpClientBuilder(Apache5HttpClient.builder());
    }
}
