package dev.dossier.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.domain.casefile.Role;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** How people come in. */
class DoorsTest {

    @Test
    void the_api_answers_nobody_without_a_token_of_the_user_pool() {
        assertThat(Synthesized.OFFICE.resources("AWS::ApiGatewayV2::Route"))
                .hasSize(5)
                .allSatisfy((name, route) ->
                        assertThat(route.path("AuthorizationType").asText()).isEqualTo("JWT"));
        JsonNode authorizer = Synthesized.OFFICE.resource("AWS::ApiGatewayV2::Authorizer");
        assertThat(authorizer.path("JwtConfiguration").path("Audience").toString())
                .contains("PeopleConsole");
        assertThat(authorizer.path("JwtConfiguration").path("Issuer").toString())
                .contains("PeoplePool");
    }

    @Test
    void every_role_that_a_person_can_have_is_a_group() {
        assertThat(Synthesized.OFFICE.resources("AWS::Cognito::UserPoolGroup").values().stream()
                        .map(group -> group.path("GroupName").asText())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values())
                        .filter(role -> role != Role.SYSTEM)
                        .map(Role::name)
                        .toList());
    }

    @Test
    void nobody_signs_up_alone_and_everybody_shows_a_second_factor() {
        JsonNode pool = Synthesized.OFFICE.resource("AWS::Cognito::UserPool");
        assertThat(pool.path("AdminCreateUserConfig")
                        .path("AllowAdminCreateUserOnly")
                        .asBoolean())
                .isTrue();
        assertThat(pool.path("MfaConfiguration").asText()).isEqualTo("ON");
        assertThat(pool.path("EnabledMfas").toString()).isEqualTo("[\"SOFTWARE_TOKEN_MFA\"]");
        assertThat(pool.path("Policies")
                        .path("PasswordPolicy")
                        .path("MinimumLength")
                        .asInt())
                .isEqualTo(14);
    }

    @Test
    void people_are_sent_back_to_the_console_with_a_code_and_no_secret() {
        JsonNode client = Synthesized.OFFICE.resource("AWS::Cognito::UserPoolClient");
        assertThat(client.path("AllowedOAuthFlows").toString()).isEqualTo("[\"code\"]");
        assertThat(client.path("AllowedOAuthScopes").toString()).isEqualTo("[\"openid\"]");
        assertThat(client.path("GenerateSecret").asBoolean()).isFalse();
        assertThat(client.path("CallbackURLs").path(0).toString())
                .contains("\"DomainName\"")
                .endsWith("\"/\"]]}");
        assertThat(Synthesized.OFFICE
                        .template()
                        .path("Outputs")
                        .path("SignInFile")
                        .path("Value")
                        .toString())
                .contains("\\\"way\\\":\\\"cognito\\\"")
                .contains("PeopleConsole");
    }

    @Test
    void the_console_and_the_api_share_one_address_and_the_api_is_never_cached() {
        JsonNode behaviour = Synthesized.OFFICE
                .resource("AWS::CloudFront::Distribution")
                .path("DistributionConfig")
                .path("CacheBehaviors")
                .path(0);
        assertThat(behaviour.path("PathPattern").asText()).isEqualTo("/api/*");
        assertThat(behaviour.path("ViewerProtocolPolicy").asText()).isEqualTo("https-only");
        String disabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
        assertThat(behaviour.path("CachePolicyId").asText()).isEqualTo(disabled);
    }

    @Test
    void pages_of_others_can_neither_frame_the_console_nor_run_in_it() {
        String headers = Synthesized.OFFICE
                .resource("AWS::CloudFront::ResponseHeadersPolicy")
                .toString();
        assertThat(headers)
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("object-src 'none'")
                .doesNotContain("unsafe-eval")
                .doesNotContain("script-src");
    }

    @Test
    void browsers_put_into_the_inbox_and_fetch_pages_and_packages_and_nothing_else() {
        assertThat(Synthesized.OFFICE.resources("AWS::S3::Bucket")).allSatisfy((name, bucket) -> {
            String methods =
                    bucket.path("CorsConfiguration").findPath("AllowedMethods").toString();
            if (name.startsWith("InboxShelf")) {
                assertThat(methods).isEqualTo("[\"PUT\"]");
            } else if (name.startsWith("Pages") || name.startsWith("Packages")) {
                assertThat(methods).isEqualTo("[\"GET\"]");
            } else {
                assertThat(bucket.has("CorsConfiguration")).isFalse();
            }
        });
    }
}
