package dev.dossier.infrastructure;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/** Where an event ends that nobody could answer. It waits two weeks for somebody to look; an alarm calls at once. */
final class Undelivered extends Construct {

    /**
     * What the queue is told.
     *
     * @param by the function that could not answer
     */
    record Props(FunctionName by, IKey key) {}

    private final FunctionName by;

    private final Queue queue;

    Undelivered(Construct scope, String id, Props props) {
        super(scope, id);
        by = props.by();
        queue = Queue.Builder.create(this, "Queue")
                .encryption(QueueEncryption.KMS)
                .encryptionMasterKey(props.key())
                .enforceSsl(true)
                .retentionPeriod(Duration.days(14))
                .build();
    }

    FunctionName by() {
        return by;
    }

    Queue queue() {
        return queue;
    }
}
