package dev.dossier.aws;

import static dev.dossier.aws.CaseItem.text;

import dev.dossier.casework.CaseUnknown;
import dev.dossier.casework.StaleCase;
import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.CaseSummary;
import dev.dossier.casework.port.Parked;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.json.NotJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Case files in a DynamoDB table, one item a case. Every write is one conditional update of that item, so that changes
 * and wake-up calls stand in one order and no transaction is needed. The list of cases is read from an index and can be
 * a moment behind.
 */
public final class DynamoCases implements CaseStore {

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoCases(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Optional<CaseFile> find(CaseNumber number) {
        Map<String, AttributeValue> item = item(number, CaseItem.BODY);
        return item.isEmpty() ? Optional.empty() : Optional.of(CaseItem.fileIn(item));
    }

    @Override
    public CaseFile save(CaseFile changed) {
        CaseFile stored = changed.storedAs(changed.version().next());
        String writer = UUID.randomUUID().toString();
        Map<String, AttributeValue> values = new HashMap<>(Map.of(
                ":next", CaseItem.version(stored.version()),
                ":body", CaseItem.body(stored),
                ":summary", CaseItem.summary(stored),
                ":shelf", text(CaseItem.ALL),
                ":write", text(CaseItem.CHANGED),
                ":writer", text(writer)));
        boolean isNew = changed.version().equals(CaseVersion.UNSTORED);
        if (!isNew) {
            values.put(":from", CaseItem.version(changed.version()));
        }
        boolean done = update(UpdateItemRequest.builder()
                .key(CaseItem.key(stored.number()))
                .updateExpression("SET version = :next, body = :body, summary = :summary, shelf = :shelf, "
                        + "latestWrite = :write, writer = :writer")
                .conditionExpression(isNew ? "attribute_not_exists(caseNumber)" : "version = :from")
                .expressionAttributeValues(values));
        if (!done && !isWrittenBy(writer, stored)) {
            throw new StaleCase();
        }
        return stored;
    }

    /** True if our own write was refused only because an earlier attempt, whose answer got lost, had succeeded. */
    private boolean isWrittenBy(String writer, CaseFile stored) {
        Map<String, AttributeValue> now = item(stored.number(), "version, writer");
        return CaseItem.version(stored.version()).equals(now.get(CaseItem.VERSION))
                && text(writer).equals(now.get(CaseItem.WRITER));
    }

    @Override
    public boolean park(CaseNumber number, CaseVersion seen, WakeToken token) {
        return update(UpdateItemRequest.builder()
                .key(CaseItem.key(number))
                .updateExpression("SET wakeToken = :token, wakeSeen = :seen, latestWrite = :write")
                .conditionExpression("version = :seen")
                .expressionAttributeValues(Map.of(
                        ":token", text(token.secret()),
                        ":seen", CaseItem.version(seen),
                        ":write", text(CaseItem.PARKED))));
    }

    @Override
    public Optional<Parked> parked(CaseNumber number) {
        return CaseItem.parkedIn(item(number, "wakeToken, wakeSeen"));
    }

    @Override
    public void unpark(CaseNumber number, WakeToken token) {
        update(UpdateItemRequest.builder()
                .key(CaseItem.key(number))
                .updateExpression("SET latestWrite = :write REMOVE wakeToken, wakeSeen")
                .conditionExpression("wakeToken = :token")
                .expressionAttributeValues(Map.of(":token", text(token.secret()), ":write", text(CaseItem.UNPARKED))));
    }

    @Override
    public List<CaseSummary> list(Optional<CaseNumber> after, int limit) {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("A list has 1 to 1,000 lines");
        }
        String range = after.isPresent() ? " AND caseNumber > :after" : "";
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":shelf", text(CaseItem.ALL)));
        after.ifPresent(number -> values.put(":after", text(number.text())));
        return Aws.DYNAMODB.reach(() -> dynamo
                .queryPaginator(query -> query.tableName(table)
                        .indexName(CaseItem.BY_NUMBER)
                        .keyConditionExpression("shelf = :shelf" + range)
                        .expressionAttributeValues(values)
                        .limit(limit))
                .items()
                .stream()
                .limit(limit)
                .map(this::line)
                .toList());
    }

    /** A line that an older Dossier wrote may say less than is asked today; then the case file itself is asked. */
    private CaseSummary line(Map<String, AttributeValue> item) {
        try {
            return CaseItem.summaryIn(item);
        } catch (NotJson e) {
            return CaseSummary.of(find(CaseItem.numberIn(item)).orElseThrow(CaseUnknown::new));
        }
    }

    private Map<String, AttributeValue> item(CaseNumber number, String attributes) {
        return Aws.DYNAMODB.reach(() -> dynamo.getItem(get -> get.tableName(table)
                        .key(CaseItem.key(number))
                        .consistentRead(true)
                        .projectionExpression(attributes))
                .item());
    }

    /** True if the update was done; false if its condition did not hold. */
    private boolean update(UpdateItemRequest.Builder update) {
        return Aws.DYNAMODB.reach(() -> {
            try {
                dynamo.updateItem(update.tableName(table).build());
                return true;
            } catch (ConditionalCheckFailedException e) {
                return false;
            }
        });
    }
}
