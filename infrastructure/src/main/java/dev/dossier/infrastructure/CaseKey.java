package dev.dossier.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.constructs.Construct;

/** The one key that everything with a case in it is encrypted with. Whoever takes it away closes the house. */
final class CaseKey extends Construct {

    record Props(Stage stage) {}

    private final Key key;

    CaseKey(Construct scope, String id, Props props) {
        super(scope, id);
        Stage stage = props.stage();
        key = Key.Builder.create(this, "Key")
                .description("Dossier " + stage.name() + ": cases, papers, logs and notices")
                .alias(stage.stackName())
                .enableKeyRotation(true)
                .removalPolicy(stage.keeping().removal())
                .build();
        String region = Stack.of(this).getRegion();
        String logs = Stack.of(this)
                .formatArn(software.amazon.awscdk.ArnComponents.builder()
                        .service("logs")
                        .resource("*")
                        .build());
        key.addToResourcePolicy(PolicyStatement.Builder.create()
                .sid("Logs")
                .principals(List.of(new ServicePrincipal("logs." + region + ".amazonaws.com")))
                .actions(List.of("kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*", "kms:DescribeKey"))
                .resources(List.of("*"))
                .conditions(Map.of("ArnLike", Map.of("kms:EncryptionContext:aws:logs:arn", logs)))
                .build());
        key.addToResourcePolicy(PolicyStatement.Builder.create()
                .sid("NoticesAndAlarms")
                .principals(List.of(
                        new ServicePrincipal("events.amazonaws.com"), new ServicePrincipal("cloudwatch.amazonaws.com")))
                .actions(List.of("kms:Decrypt", "kms:GenerateDataKey*"))
                .resources(List.of("*"))
                .conditions(Map.of(
                        "StringEquals",
                        Map.of("aws:SourceAccount", Stack.of(this).getAccount())))
                .build());
    }

    Key key() {
        return key;
    }
}
