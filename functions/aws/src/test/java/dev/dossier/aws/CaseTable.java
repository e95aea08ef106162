package dev.dossier.aws;

import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** Makes tables of the shape that the deployment has. */
final class CaseTable {

    private CaseTable() {}

    /** A new, empty table; its name. */
    static String in(DynamoDbClient dynamo) {
        String name = "cases-" + UUID.randomUUID();
        KeySchemaElement number = key(CaseItem.NUMBER, KeyType.HASH);
        KeySchemaElement shelf = key(CaseItem.SHELF, KeyType.HASH);
        KeySchemaElement sorted = key(CaseItem.NUMBER, KeyType.RANGE);
        GlobalSecondaryIndex byNumber = GlobalSecondaryIndex.builder()
                .indexName(CaseItem.BY_NUMBER)
                .keySchema(shelf, sorted)
                .projection(p -> p.projectionType(ProjectionType.INCLUDE).nonKeyAttributes(CaseItem.SUMMARY))
                .build();
        dynamo.createTable(table -> table.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text(CaseItem.NUMBER), text(CaseItem.SHELF))
                .keySchema(number)
                .globalSecondaryIndexes(byNumber));
        while (!isActive(dynamo, name)) {
            LockSupport.parkNanos(10_000_000);
        }
        return name;
    }

    /** Asked often: the SDK's own waiter asks every 20 seconds. */
    private static boolean isActive(DynamoDbClient dynamo, String name) {
        return dynamo.describeTable(table -> table.tableName(name)).table().tableStatus() == TableStatus.ACTIVE;
    }

    private static KeySchemaElement key(String attribute, KeyType type) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }

    private static AttributeDefinition text(String attribute) {
        return AttributeDefinition.builder()
                .attributeName(attribute)
                .attributeType(ScalarAttributeType.S)
                .build();
    }
}
