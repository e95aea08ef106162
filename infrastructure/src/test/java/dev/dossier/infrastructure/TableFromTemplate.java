package dev.dossier.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** Makes the table that a template describes: its keys and its indexes. */
final class TableFromTemplate {

    private TableFromTemplate() {}

    static void make(DynamoDbClient dynamo, String name, JsonNode described) {
        List<AttributeDefinition> attributes = new ArrayList<>();
        described
                .path("AttributeDefinitions")
                .forEach(a -> attributes.add(AttributeDefinition.builder()
                        .attributeName(a.path("AttributeName").asText())
                        .attributeType(a.path("AttributeType").asText())
                        .build()));
        List<GlobalSecondaryIndex> indexes = new ArrayList<>();
        described
                .path("GlobalSecondaryIndexes")
                .forEach(index -> indexes.add(GlobalSecondaryIndex.builder()
                        .indexName(index.path("IndexName").asText())
                        .keySchema(keys(index))
                        .projection(projection(index.path("Projection")))
                        .build()));
        dynamo.createTable(table -> table.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes)
                .keySchema(keys(described))
                .globalSecondaryIndexes(indexes));
        while (dynamo.describeTable(table -> table.tableName(name)).table().tableStatus() != TableStatus.ACTIVE) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static List<KeySchemaElement> keys(JsonNode described) {
        List<KeySchemaElement> keys = new ArrayList<>();
        described
                .path("KeySchema")
                .forEach(key -> keys.add(KeySchemaElement.builder()
                        .attributeName(key.path("AttributeName").asText())
                        .keyType(key.path("KeyType").asText())
                        .build()));
        return keys;
    }

    private static Projection projection(JsonNode described) {
        List<String> attributes = new ArrayList<>();
        described.path("NonKeyAttributes").forEach(attribute -> attributes.add(attribute.asText()));
        return Projection.builder()
                .projectionType(described.path("ProjectionType").asText())
                .nonKeyAttributes(attributes)
                .build();
    }
}
