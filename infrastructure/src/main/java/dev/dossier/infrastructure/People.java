package dev.dossier.infrastructure;

import dev.dossier.domain.casefile.Role;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.AccountRecovery;
import software.amazon.awscdk.services.cognito.AuthFlow;
import software.amazon.awscdk.services.cognito.CfnUserPoolGroup;
import software.amazon.awscdk.services.cognito.CognitoDomainOptions;
import software.amazon.awscdk.services.cognito.Mfa;
import software.amazon.awscdk.services.cognito.MfaSecondFactor;
import software.amazon.awscdk.services.cognito.OAuthFlows;
import software.amazon.awscdk.services.cognito.OAuthScope;
import software.amazon.awscdk.services.cognito.OAuthSettings;
import software.amazon.awscdk.services.cognito.PasswordPolicy;
import software.amazon.awscdk.services.cognito.SignInAliases;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.cognito.UserPoolDomainOptions;
import software.constructs.Construct;

/** Who may sign in, and in which roles: one group for every role that a person can have. Nobody signs up alone. */
final class People extends Construct {

    /**
     * What the pool is told.
     *
     * @param console the address that people come from and are sent back to
     */
    record Props(Stage stage, String console) {}

    /** The roles that people can have. */
    static final List<Role> ROLES = List.of(Role.STAFF, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR);

    private final Stage stage;
    private final UserPool pool;
    private final UserPoolClient client;

    People(Construct scope, String id, Props props) {
        super(scope, id);
        stage = props.stage();
        RemovalPolicy removal = props.stage().keeping().removal();
        pool = UserPool.Builder.create(this, "Pool")
                .userPoolName(props.stage().stackName())
                .selfSignUpEnabled(false)
                .signInAliases(SignInAliases.builder().username(true).build())
                .signInCaseSensitive(false)
                .mfa(Mfa.REQUIRED)
                .mfaSecondFactor(MfaSecondFactor.builder().otp(true).sms(false).build())
                .passwordPolicy(PasswordPolicy.builder()
                        .minLength(14)
                        .requireLowercase(true)
                        .requireUppercase(true)
                        .requireDigits(true)
                        .requireSymbols(true)
                        .tempPasswordValidity(Duration.days(3))
                        .build())
                .accountRecovery(AccountRecovery.NONE)
                .deletionProtection(removal == RemovalPolicy.RETAIN)
                .removalPolicy(removal)
                .build();
        ROLES.forEach(role -> CfnUserPoolGroup.Builder.create(this, role.name())
                .userPoolId(pool.getUserPoolId())
                .groupName(role.name())
                .build());
        pool.addDomain(
                "SignIn",
                UserPoolDomainOptions.builder()
                        .cognitoDomain(CognitoDomainOptions.builder()
                                .domainPrefix(prefix(this, props.stage()))
                                .build())
                        .build());
        client = UserPoolClient.Builder.create(this, "Console")
                .userPool(pool)
                .generateSecret(false)
                .authFlows(AuthFlow.builder().userSrp(true).build())
                .preventUserExistenceErrors(true)
                .accessTokenValidity(Duration.minutes(60))
                .idTokenValidity(Duration.minutes(60))
                .refreshTokenValidity(Duration.hours(12))
                .oAuth(OAuthSettings.builder()
                        .flows(OAuthFlows.builder().authorizationCodeGrant(true).build())
                        .scopes(List.of(OAuthScope.OPENID))
                        .callbackUrls(List.of(props.console()))
                        .logoutUrls(List.of(props.console()))
                        .build())
                .build();
    }

    private static String prefix(Construct scope, Stage stage) {
        return stage.stackName() + "-" + Stack.of(scope).getAccount();
    }

    /** The domain on which people sign in. */
    static String signIn(Construct scope, Stage stage) {
        return prefix(scope, stage) + ".auth." + Stack.of(scope).getRegion() + ".amazoncognito.com";
    }

    /** What the console must be told to sign people in here: its file {@code sign-in.json}. */
    String signInFile() {
        return "{\"way\":\"cognito\",\"domain\":\"" + signIn(this, stage) + "\",\"clientId\":\""
                + client.getUserPoolClientId() + "\"}";
    }

    UserPool pool() {
        return pool;
    }

    UserPoolClient client() {
        return client;
    }
}
