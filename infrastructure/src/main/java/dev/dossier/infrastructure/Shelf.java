package dev.dossier.infrastructure;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.CorsRule;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.StorageClass;
import software.amazon.awscdk.services.s3.Transition;
import software.constructs.Construct;

/** A bucket for papers: encrypted with the stage's key, reached over TLS only, public to nobody, versioned, watched. */
final class Shelf extends Construct {

    /**
     * What a shelf is told.
     *
     * @param lifecycle besides the rules that every shelf has
     * @param cors which browsers may send and fetch with an address that was signed for them
     */
    record Props(Stage stage, IKey key, AccessLogs accessLogs, List<LifecycleRule> lifecycle, List<CorsRule> cors) {}

    /** After a month most papers are looked at no more. */
    static final LifecycleRule COOLING = LifecycleRule.builder()
            .id("cooling")
            .transitions(List.of(Transition.builder()
                    .storageClass(StorageClass.INTELLIGENT_TIERING)
                    .transitionAfter(Duration.days(30))
                    .build()))
            .build();

    private static final LifecycleRule TIDY = LifecycleRule.builder()
            .id("tidy")
            .abortIncompleteMultipartUploadAfter(Duration.days(2))
            .noncurrentVersionExpiration(Duration.days(90))
            .build();

    private final Bucket bucket;

    Shelf(Construct scope, String id, Props props) {
        super(scope, id);
        Bucket.Builder builder = Bucket.Builder.create(this, "Bucket")
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .encryption(BucketEncryption.KMS)
                .encryptionKey(props.key())
                .bucketKeyEnabled(true)
                .enforceSsl(true)
                .minimumTlsVersion(1.2)
                .versioned(true)
                .cors(props.cors())
                .serverAccessLogsBucket(props.accessLogs().bucket())
                .serverAccessLogsPrefix(id + "/")
                .removalPolicy(props.stage().keeping().removal());
        bucket = builder.build();
        bucket.addLifecycleRule(TIDY);
        props.lifecycle().forEach(bucket::addLifecycleRule);
    }

    Bucket bucket() {
        return bucket;
    }
}
