package dev.dossier.infrastructure;

import dev.dossier.aws.CaseItem;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.lambda.FilterCriteria;
import software.amazon.awscdk.services.lambda.FilterRule;
import software.amazon.awscdk.services.lambda.StartingPosition;
import software.amazon.awscdk.services.lambda.eventsources.DynamoEventSource;
import software.amazon.awscdk.services.lambda.eventsources.SqsDlq;
import software.constructs.Construct;

/**
 * Follows the change stream of the table and starts or wakes the cases that changed. Wake-up calls stand in the same
 * items; the filter keeps them from waking anybody.
 */
final class WakingRoom extends Construct {

    record Props(Shared shared, CaseShelf cases) {}

    private final LambdaDoorway wakeCase;
    private final Undelivered undelivered;

    WakingRoom(Construct scope, String id, Props props) {
        super(scope, id);
        wakeCase = new LambdaDoorway(this, props.shared().doorway(FunctionName.WAKE_CASE));
        undelivered = new Undelivered(
                this,
                "Undelivered",
                new Undelivered.Props(FunctionName.WAKE_CASE, props.shared().key()));
        Map<String, Object> changed = FilterCriteria.filter(Map.of(
                "dynamodb",
                Map.of("NewImage", Map.of(CaseItem.WRITE, Map.of("S", FilterRule.isEqual(CaseItem.CHANGED))))));
        wakeCase.live()
                .addEventSource(DynamoEventSource.Builder.create(props.cases().table())
                        .startingPosition(StartingPosition.TRIM_HORIZON)
                        .filters(List.of(changed))
                        .filterEncryption(props.shared().key())
                        .batchSize(25)
                        .bisectBatchOnError(true)
                        .reportBatchItemFailures(true)
                        .retryAttempts(200)
                        .onFailure(new SqsDlq(undelivered.queue()))
                        .build());
    }

    LambdaDoorway wakeCase() {
        return wakeCase;
    }

    Undelivered undelivered() {
        return undelivered;
    }
}
