package dev.dossier.infrastructure;

import dev.dossier.aws.IncomingKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.Match;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.targets.LambdaFunction;
import software.amazon.awscdk.services.lambda.EventInvokeConfigOptions;
import software.amazon.awscdk.services.lambda.destinations.SqsDestination;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.constructs.Construct;

/** Takes in what arrives in the inbox: S3 tells of every new file, and the function behind fetches it. */
final class Inbox extends Construct {

    record Props(Shared shared, Shelf shelf) {}

    private final LambdaDoorway receiveUpload;
    private final Undelivered undelivered;

    Inbox(Construct scope, String id, Props props) {
        super(scope, id);
        receiveUpload = new LambdaDoorway(this, props.shared().doorway(FunctionName.RECEIVE_UPLOAD));
        undelivered = new Undelivered(
                this,
                "Undelivered",
                new Undelivered.Props(
                        FunctionName.RECEIVE_UPLOAD, props.shared().key()));
        announceArrivals(props.shelf());
        receiveUpload
                .live()
                .configureAsyncInvoke(EventInvokeConfigOptions.builder()
                        .retryAttempts(2)
                        .maxEventAge(Duration.hours(6))
                        .onFailure(new SqsDestination(undelivered.queue()))
                        .build());
        Rule.Builder.create(this, "Arrivals")
                .description("A file has arrived in the inbox")
                .eventPattern(EventPattern.builder()
                        .source(List.of("aws.s3"))
                        .detailType(List.of("Object Created"))
                        .detail(Map.of(
                                "bucket",
                                Map.of("name", List.of(props.shelf().bucket().getBucketName())),
                                "object",
                                Map.of("key", Match.prefix(IncomingKey.PREFIX))))
                        .build())
                .targets(List.of(LambdaFunction.Builder.create(receiveUpload.live())
                        .deadLetterQueue(undelivered.queue())
                        .maxEventAge(Duration.hours(24))
                        .retryAttempts(185)
                        .build()))
                .build();
    }

    /** Said to the bucket itself: the construct's own switch would bring a function that nobody else has read. */
    private static void announceArrivals(Shelf shelf) {
        CfnBucket bucket =
                (CfnBucket) Objects.requireNonNull(shelf.bucket().getNode().getDefaultChild());
        bucket.addPropertyOverride("NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled", true);
    }

    LambdaDoorway receiveUpload() {
        return receiveUpload;
    }

    Undelivered undelivered() {
        return undelivered;
    }
}
