package dev.dossier.infrastructure;

import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudfront.AllowedMethods;
import software.amazon.awscdk.services.cloudfront.BehaviorOptions;
import software.amazon.awscdk.services.cloudfront.CachePolicy;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.cloudfront.HttpVersion;
import software.amazon.awscdk.services.cloudfront.OriginRequestPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersPolicy;
import software.amazon.awscdk.services.cloudfront.ViewerProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.origins.HttpOrigin;
import software.amazon.awscdk.services.cloudfront.origins.S3BucketOrigin;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.constructs.Construct;

/**
 * One address for people: the console from its bucket, and {@code /api/} from the API, so that the console finds the API
 * where it stands itself. Nothing of the API is cached.
 */
final class FrontDoor extends Construct {

    /**
     * What the door is told.
     *
     * @param api the domain of the API
     * @param signIn the domain on which people sign in
     */
    record Props(Stage stage, AccessLogs accessLogs, String api, String signIn) {}

    private final Bucket console;
    private final Distribution distribution;

    FrontDoor(Construct scope, String id, Props props) {
        super(scope, id);
        console = Bucket.Builder.create(this, "Console")
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .encryption(BucketEncryption.S3_MANAGED)
                .enforceSsl(true)
                .versioned(true)
                .serverAccessLogsBucket(props.accessLogs().bucket())
                .serverAccessLogsPrefix("Console/")
                .removalPolicy(software.amazon.awscdk.RemovalPolicy.DESTROY)
                .build();
        BehaviorOptions pages = BehaviorOptions.builder()
                .origin(S3BucketOrigin.withOriginAccessControl(console))
                .viewerProtocolPolicy(ViewerProtocolPolicy.REDIRECT_TO_HTTPS)
                .responseHeadersPolicy(headers(props))
                .build();
        BehaviorOptions api = BehaviorOptions.builder()
                .origin(new HttpOrigin(props.api()))
                .viewerProtocolPolicy(ViewerProtocolPolicy.HTTPS_ONLY)
                .allowedMethods(AllowedMethods.ALLOW_ALL)
                .cachePolicy(CachePolicy.CACHING_DISABLED)
                .originRequestPolicy(OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER)
                .build();
        distribution = Distribution.Builder.create(this, "Distribution")
                .comment("Dossier " + props.stage().name())
                .defaultRootObject("index.html")
                .defaultBehavior(pages)
                .additionalBehaviors(Map.of("/api/*", api))
                .httpVersion(HttpVersion.HTTP2_AND_3)
                .build();
    }

    private ResponseHeadersPolicy headers(Props props) {
        String papers = "https://*.s3." + Stack.of(this).getRegion() + ".amazonaws.com";
        return SafeHeaders.policy(
                this,
                "Headers",
                "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: " + papers
                        + "; connect-src 'self' " + papers + " https://" + props.signIn()
                        + "; object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'none'",
                Duration.days(365));
    }

    Bucket console() {
        return console;
    }

    /** {@code https://abc123.cloudfront.net}. */
    String address() {
        return "https://" + distribution.getDistributionDomainName();
    }
}
