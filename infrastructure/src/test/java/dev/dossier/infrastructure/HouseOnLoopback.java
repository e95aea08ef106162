package dev.dossier.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.aws.AwsSettings;
import dev.dossier.aws.DynamoCases;
import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.settings.Settings;
import dev.dossier.servers.DynamoOnLoopback;
import dev.dossier.servers.EventBusOnLoopback;
import dev.dossier.servers.LambdaOnLoopback;
import dev.dossier.servers.Loopback;
import dev.dossier.servers.Repository;
import dev.dossier.servers.S3OnLoopback;
import dev.dossier.servers.ServerNotHere;
import dev.dossier.servers.StepFunctionsOnLoopback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The functions' real archives between servers on loopback: a table as the template describes it, the buckets, the
 * workflow service and the event bus. Each function is started as Lambda starts it, with the settings of the template.
 */
final class HouseOnLoopback implements AutoCloseable {

    private static final AwsSettings SETTINGS = new AwsSettings(
            "cases",
            "inbox",
            "uploads",
            "pages",
            "packages",
            "arn:aws:states:us-east-1:000000000000:stateMachine:dossier-office-case",
            "dossier-office",
            Settings.standard());

    private final S3OnLoopback s3Server = S3OnLoopback.open();
    private final DynamoOnLoopback dynamoServer = DynamoOnLoopback.open();
    private final StepFunctionsOnLoopback workflow = new StepFunctionsOnLoopback();
    private final EventBusOnLoopback bus = new EventBusOnLoopback();
    private final S3Client s3 = at(s3Server.endpoint(), S3Client.builder()).build();
    private final DynamoDbClient dynamo =
            at(dynamoServer.endpoint(), DynamoDbClient.builder()).build();
    private final Map<FunctionName, Path> unpacked = new EnumMap<>(FunctionName.class);
    private final Path folder;

    HouseOnLoopback(Path folder) throws ServerNotHere {
        this.folder = folder;
        for (String bucket : List.of(SETTINGS.inbox(), SETTINGS.uploads(), SETTINGS.pages(), SETTINGS.packages())) {
            s3.createBucket(create -> create.bucket(bucket));
        }
        TableFromTemplate.make(dynamo, SETTINGS.table(), Synthesized.OFFICE.resource("AWS::DynamoDB::Table"));
    }

    private static <B extends AwsSyncClientBuilder<B, ?> & AwsClientBuilder<B, ?>> B at(URI endpoint, B builder) {
        return builder.endpointOverride(endpoint)
                .region(Region.of(Loopback.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(Loopback.ACCESS_KEY, Loopback.SECRET_KEY)))
                .httpClientBuilder(Apache5HttpClient.builder());
    }

    /** Feeds {@code event} to the handler that the template names, in a process of its own. */
    LambdaOnLoopback.Outcome invoke(FunctionName function, String event) {
        JsonNode described = Synthesized.OFFICE.function(function);
        Path task = unpacked.computeIfAbsent(function, name -> Unzip.into(folder.resolve(name.folder()), zip(name)));
        try {
            return LambdaOnLoopback.invoke(
                    described.path("Handler").asText(),
                    task,
                    environment(described),
                    event.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was interrupted", e);
        }
    }

    static Path zip(FunctionName function) {
        return new Archives(Repository.root()).zip(function);
    }

    /** The names of the template with the values of this machine. */
    private Map<String, String> environment(JsonNode function) {
        Map<String, String> here = Map.of(
                AwsSettings.TABLE, SETTINGS.table(),
                AwsSettings.INBOX, SETTINGS.inbox(),
                AwsSettings.UPLOADS, SETTINGS.uploads(),
                AwsSettings.PAGES, SETTINGS.pages(),
                AwsSettings.PACKAGES, SETTINGS.packages(),
                AwsSettings.CASE_MACHINE, SETTINGS.caseMachine(),
                AwsSettings.EVENT_BUS, SETTINGS.eventBus());
        Map<String, String> environment = new HashMap<>(Loopback.environment());
        environment.put("AWS_ENDPOINT_URL_S3", s3Server.endpoint().toString());
        environment.put("AWS_ENDPOINT_URL_DYNAMODB", dynamoServer.endpoint().toString());
        environment.put("AWS_ENDPOINT_URL_SFN", workflow.endpoint().toString());
        environment.put("AWS_ENDPOINT_URL_EVENTBRIDGE", bus.endpoint().toString());
        function.path("Environment")
                .path("Variables")
                .properties()
                .forEach(variable -> environment.put(
                        variable.getKey(),
                        here.getOrDefault(variable.getKey(), variable.getValue().asText())));
        return environment;
    }

    CaseStore cases() {
        return new DynamoCases(dynamo, SETTINGS.table());
    }

    S3Client s3() {
        return s3;
    }

    StepFunctionsOnLoopback workflow() {
        return workflow;
    }

    EventBusOnLoopback bus() {
        return bus;
    }

    @Override
    public void close() {
        s3.close();
        dynamo.close();
        s3Server.close();
        dynamoServer.close();
        workflow.close();
        bus.close();
    }
}
