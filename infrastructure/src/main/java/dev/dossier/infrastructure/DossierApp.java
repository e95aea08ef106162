package dev.dossier.infrastructure;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import io.github.cdklabs.cdknag.NagPackProps;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Aspects;

/** The CDK app: {@code npx aws-cdk@2.1148.1 synth} in {@code infrastructure/} runs it. */
public final class DossierApp {

    /** How today's CDK behaves; what is not named here behaves as it did years ago. */
    private static final Map<String, Object> TODAY = Map.of(
            "@aws-cdk/aws-iam:minimizePolicies", true,
            "@aws-cdk/aws-s3:createDefaultLoggingPolicy", true,
            "@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy", true,
            "@aws-cdk/aws-lambda:recognizeLayerVersion", true,
            "@aws-cdk/aws-lambda:recognizeVersionProps", true,
            "@aws-cdk/core:enablePartitionLiterals", true,
            "@aws-cdk/core:target-partitions", List.of("aws", "aws-us-gov"));

    private DossierApp() {}

    /** Writes the templates of every stage; run in {@code infrastructure/}. */
    public static void main(String[] arguments) {
        build(Stages.ALL, new Archives(Path.of("..").toAbsolutePath().normalize()))
                .synth();
    }

    /** The app with these stages, watched by cdk-nag: what it objects to without a reason given is an error. */
    static App build(List<Stage> stages, Archives archives) {
        App app = new App(
                AppProps.builder().context(TODAY).analyticsReporting(false).build());
        for (Stage stage : stages) {
            DossierStack stack = new DossierStack(app, stage, archives);
            Reasons.giveTo(stack);
        }
        watch(app);
        return app;
    }

    /** Has cdk-nag look at everything in {@code app}. */
    static void watch(App app) {
        Aspects.of(app)
                .add(new AwsSolutionsChecks(
                        NagPackProps.builder().reports(false).build()));
    }
}
