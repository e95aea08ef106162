package dev.dossier.aws;

import dev.dossier.api.Downloads;
import dev.dossier.api.IncidentLog;
import dev.dossier.api.UploadGate;
import dev.dossier.casework.CaseDesk;
import dev.dossier.casework.Rulebook;
import dev.dossier.casework.Workshop;
import dev.dossier.casework.port.BlobStore;
import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.EventChannel;
import dev.dossier.casework.port.Executions;
import dev.dossier.casework.port.Spelling;
import dev.dossier.casework.settings.Settings;
import dev.dossier.json.JsonSpelling;
import dev.dossier.json.Rules;
import dev.dossier.workflows.Workflows;
import java.nio.file.Path;
import java.time.Clock;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sfn.SfnClient;

/**
 * Everything real that a doorway hands to its step. Each call opens a client of its own, with the account, region and
 * address that the SDK finds in the environment; a doorway asks once, when it is built.
 */
public final class Cloud {

    private final AwsSettings settings;

    public Cloud(AwsSettings settings) {
        this.settings = settings;
    }

    /** The deployment that this process belongs to. */
    public static Cloud here() {
        return new Cloud(AwsSettings.from(System.getenv()));
    }

    public CaseStore cases() {
        return new DynamoCases(tuned(DynamoDbClient.builder()).build(), settings.table());
    }

    public CaseDesk desk() {
        return new CaseDesk(cases());
    }

    public BlobStore blobs() {
        return new S3Blobs(s3(), settings);
    }

    public UploadGate uploadGate() {
        return new SignedGate(S3Presigner.create(), settings.inbox());
    }

    public Downloads downloads() {
        return new SignedDownloads(S3Presigner.create(), new S3Blobs(s3(), settings));
    }

    public IncidentLog incidents() {
        return new Incidents(System.out);
    }

    public Inbox inbox() {
        return new Inbox(s3(), settings.inbox());
    }

    public Executions executions() {
        return new StepFunctionsExecutions(tuned(SfnClient.builder()).build(), settings.caseMachine());
    }

    public EventChannel events() {
        return new EventBus(tuned(EventBridgeClient.builder()).build(), settings.eventBus());
    }

    public Spelling spelling() {
        return new JsonSpelling();
    }

    /** A folder on the disk of this process, kept between calls; not there yet. */
    public Path folder(String name) {
        return Path.of(System.getProperty("java.io.tmpdir"), "dossier-" + name);
    }

    /**
     * Where a function's work lies. A function does one thing at a time; what lies there when it begins was left by a call
     * that was killed, since Lambda keeps the disk when it starts the process anew.
     */
    public Workshop workshop() {
        return Workshop.withOneBench(folder("work"));
    }

    public Clock clock() {
        return Clock.systemUTC();
    }

    /** The case types, rules and policy that come with Dossier. */
    public Rulebook rulebook() {
        return Rules.rulebook(
                Workflows.CASE_TYPES.stream().map(Workflows::caseType),
                Workflows.documentTypes(),
                settings().grading());
    }

    /** What this deployment was told. */
    public Settings settings() {
        return settings.settings();
    }

    private S3Client s3() {
        return tuned(S3Client.builder()).build();
    }

    private static <B extends AwsSyncClientBuilder<B, ?>> B tuned(B builder) {
        return builder.httpClientBuilder(Apache5HttpClient.builder());
    }
}
