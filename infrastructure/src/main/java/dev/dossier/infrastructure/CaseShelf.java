package dev.dossier.infrastructure;

import dev.dossier.aws.CaseItem;
import java.util.List;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.BillingMode;
import software.amazon.awscdk.services.dynamodb.GlobalSecondaryIndexProps;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.ProjectionType;
import software.amazon.awscdk.services.dynamodb.StreamViewType;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.dynamodb.TableEncryption;
import software.amazon.awscdk.services.kms.IKey;
import software.constructs.Construct;

/** The table of case files, one item a case; an index lists them by number, a stream tells every change. */
final class CaseShelf extends Construct {

    record Props(Stage stage, IKey key) {}

    private final Table table;

    CaseShelf(Construct scope, String id, Props props) {
        super(scope, id);
        RemovalPolicy removal = props.stage().keeping().removal();
        table = Table.Builder.create(this, "Table")
                .partitionKey(text(CaseItem.NUMBER))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .encryption(TableEncryption.CUSTOMER_MANAGED)
                .encryptionKey(props.key())
                .pointInTimeRecoverySpecification(PointInTimeRecoverySpecification.builder()
                        .pointInTimeRecoveryEnabled(true)
                        .build())
                .stream(StreamViewType.NEW_IMAGE)
                .deletionProtection(removal == RemovalPolicy.RETAIN)
                .removalPolicy(removal)
                .build();
        table.addGlobalSecondaryIndex(GlobalSecondaryIndexProps.builder()
                .indexName(CaseItem.BY_NUMBER)
                .partitionKey(text(CaseItem.SHELF))
                .sortKey(text(CaseItem.NUMBER))
                .projectionType(ProjectionType.INCLUDE)
                .nonKeyAttributes(List.of(CaseItem.SUMMARY))
                .build());
    }

    private static Attribute text(String name) {
        return Attribute.builder().name(name).type(AttributeType.STRING).build();
    }

    Table table() {
        return table;
    }

    /** The ARN of the index that lists cases by number. */
    String indexArn() {
        return table.getTableArn() + "/index/" + CaseItem.BY_NUMBER;
    }
}
