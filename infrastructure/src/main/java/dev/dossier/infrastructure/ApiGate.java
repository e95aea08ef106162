package dev.dossier.infrastructure;

import java.util.List;
import java.util.Objects;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.aws_apigatewayv2_authorizers.HttpUserPoolAuthorizer;
import software.amazon.awscdk.aws_apigatewayv2_integrations.HttpLambdaIntegration;
import software.amazon.awscdk.services.apigatewayv2.AddRoutesOptions;
import software.amazon.awscdk.services.apigatewayv2.CfnStage;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.apigatewayv2.HttpMethod;
import software.amazon.awscdk.services.apigatewayv2.HttpStage;
import software.amazon.awscdk.services.apigatewayv2.ThrottleSettings;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/**
 * The HTTP API. Every request shows a token of the user pool; the log says which route was asked, not by whom or for
 * what.
 */
final class ApiGate extends Construct {

    record Props(Stage stage, IKey key) {}

    private static final String LINE = "{\"requestId\":\"$context.requestId\",\"route\":\"$context.routeKey\","
            + "\"status\":\"$context.status\",\"milliseconds\":\"$context.responseLatency\","
            + "\"trouble\":\"$context.integrationErrorMessage\",\"refusal\":\"$context.authorizer.error\"}";

    private final HttpApi api;

    ApiGate(Construct scope, String id, Props props) {
        super(scope, id);
        Stage stage = props.stage();
        LogGroup log = LogGroup.Builder.create(this, "Log")
                .logGroupName("/aws/vendedlogs/apis/" + stage.stackName())
                .encryptionKey(props.key())
                .retention(stage.keeping().logs())
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        api = HttpApi.Builder.create(this, "Api")
                .apiName(stage.stackName())
                .createDefaultStage(false)
                .build();
        HttpStage everything = HttpStage.Builder.create(this, "Stage")
                .httpApi(api)
                .stageName("$default")
                .autoDeploy(true)
                .throttle(ThrottleSettings.builder()
                        .rateLimit(100)
                        .burstLimit(200)
                        .build())
                .build();
        ((CfnStage) Objects.requireNonNull(everything.getNode().getDefaultChild()))
                .setAccessLogSettings(CfnStage.AccessLogSettingsProperty.builder()
                        .destinationArn(log.getLogGroupArn())
                        .format(LINE)
                        .build());
    }

    /** Lets people in who belong to the user pool; {@code serveApi} answers them. */
    void open(LambdaDoorway serveApi, People people) {
        api.addRoutes(AddRoutesOptions.builder()
                .path("/api/{proxy+}")
                .methods(List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE))
                .integration(new HttpLambdaIntegration("ServeApi", serveApi.live()))
                .authorizer(HttpUserPoolAuthorizer.Builder.create("People", people.pool())
                        .userPoolClients(List.of(people.client()))
                        .build())
                .build());
    }

    HttpApi api() {
        return api;
    }

    /** {@code abc123.execute-api.eu-central-1.amazonaws.com}. */
    String domain() {
        return api.getApiId() + ".execute-api." + Stack.of(this).getRegion() + ".amazonaws.com";
    }
}
