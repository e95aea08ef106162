package dev.dossier.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudfront.AllowedMethods;
import software.amazon.awscdk.services.cloudfront.BehaviorOptions;
import software.amazon.awscdk.services.cloudfront.CachePolicy;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.cloudfront.Function;
import software.amazon.awscdk.services.cloudfront.FunctionAssociation;
import software.amazon.awscdk.services.cloudfront.FunctionCode;
import software.amazon.awscdk.services.cloudfront.FunctionEventType;
import software.amazon.awscdk.services.cloudfront.FunctionRuntime;
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
     * @param signIn where people sign in
     */
    record Props(Stage stage, AccessLogs accessLogs, String api, String signIn) {}

    /** Addresses inside the console are no files: they all show its one page. */
    private static final String ONE_PAGE = """
            function handler(event) {
              var request = event.request;
              if (!request.uri.split('/').pop().includes('.')) {
                request.uri = '/index.html';
              }
              return request;
            }
            """;

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
        Function onePage = Function.Builder.create(this, "OnePage")
                .code(FunctionCode.fromInline(ONE_PAGE))
                .runtime(FunctionRuntime.JS_2_0)
                .build();
        BehaviorOptions pages = BehaviorOptions.builder()
                .origin(S3BucketOrigin.withOriginAccessControl(console))
                .viewerProtocolPolicy(ViewerProtocolPolicy.REDIRECT_TO_HTTPS)
                .responseHeadersPolicy(headers(props))
                .functionAssociations(List.of(FunctionAssociation.builder()
                        .function(onePage)
                        .eventType(FunctionEventType.VIEWER_REQUEST)
                        .build()))
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
                        + "; connect-src 'self' " + papers + " " + props.signIn()
                        + "; object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self' "
                        + props.signIn(),
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
