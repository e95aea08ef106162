package dev.dossier.infrastructure;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.LoggingFormat;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.lambda.VersionOptions;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/**
 * One Lambda function with its log and its role. It is called by the alias {@code live}, so that it can start from the
 * snapshot of a published version.
 */
final class LambdaDoorway extends Construct {

    /**
     * What a function is told.
     *
     * @param settings its environment variables
     */
    record Props(Stage stage, FunctionName name, Archives archives, IKey key, Map<String, String> settings) {}

    /**
     * A process that has run out of memory ends, instead of limping on; the workflow knows that ending. Tesseract's threads
     * cost more than they bring. Signed addresses name the region, so that the console's pages can say whom they trust.
     */
    private static final Map<String, String> EVERYWHERE = Map.of(
            "JAVA_TOOL_OPTIONS", "-XX:+ExitOnOutOfMemoryError",
            "OMP_THREAD_LIMIT", "1",
            "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT", "regional");

    private final FunctionName name;
    private final LogGroup logs;
    private final Role role;
    private final Function function;
    private final Alias live;

    LambdaDoorway(Construct scope, Props props) {
        super(scope, props.name().title());
        this.name = props.name();
        Stage stage = props.stage();
        Sizing sizing = Sizing.of(name);
        logs = LogGroup.Builder.create(this, "Log")
                .logGroupName("/dossier/" + stage.name() + "/" + name.folder())
                .encryptionKey(props.key())
                .retention(stage.keeping().logs())
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        role = Role.Builder.create(this, "Role")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .description("What " + name.folder() + " may do")
                .build();
        logs.grantWrite(role);
        Map<String, String> settings = new TreeMap<>(EVERYWHERE);
        settings.putAll(props.settings());
        settings.putAll(stage.settings().variables());
        function = Function.Builder.create(this, "Function")
                .functionName(stage.stackName() + "-" + name.folder())
                .code(props.archives().code(name))
                .handler(name.handler())
                .runtime(stage.java().runtime())
                .architecture(stage.machine().architecture())
                .memorySize(sizing.memoryMiB())
                .timeout(Duration.seconds(sizing.timeoutSeconds()))
                .ephemeralStorageSize(Size.mebibytes(sizing.diskMiB()))
                .reservedConcurrentExecutions(stage.reserving() ? sizing.reserved() : null)
                .snapStart(sizing.startsFromSnapshot() ? SnapStartConf.ON_PUBLISHED_VERSIONS : null)
                .currentVersionOptions(VersionOptions.builder()
                        .removalPolicy(RemovalPolicy.DESTROY)
                        .build())
                .environment(settings)
                .role(role)
                .logGroup(logs)
                .loggingFormat(LoggingFormat.JSON)
                .tracing(Tracing.ACTIVE)
                .build();
        Annotations.of(function)
                .acknowledgeWarning("@aws-cdk/aws-lambda:snapStartRequirePublish", "Called by its alias only");
        live = Alias.Builder.create(this, "Live")
                .aliasName("live")
                .version(function.getCurrentVersion())
                .build();
    }

    FunctionName name() {
        return name;
    }

    /** What others call. */
    Alias live() {
        return live;
    }

    Function function() {
        return function;
    }

    LogGroup logs() {
        return logs;
    }

    void mayDo(PolicyStatement statement) {
        role.addToPolicy(statement);
    }
}
