package dev.dossier.infrastructure;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.constructs.Construct;

/** Who reached into which bucket. S3 writes here, and it writes only to buckets under its own key. */
final class AccessLogs extends Construct {

    record Props(Stage stage) {}

    private final Bucket bucket;

    AccessLogs(Construct scope, String id, Props props) {
        super(scope, id);
        bucket = Bucket.Builder.create(this, "Bucket")
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .encryption(BucketEncryption.S3_MANAGED)
                .enforceSsl(true)
                .versioned(true)
                .lifecycleRules(List.of(LifecycleRule.builder()
                        .expiration(Duration.days(400))
                        .noncurrentVersionExpiration(Duration.days(30))
                        .build()))
                .removalPolicy(props.stage().keeping().removal())
                .build();
    }

    Bucket bucket() {
        return bucket;
    }
}
