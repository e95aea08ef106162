package dev.dossier.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where cases and papers are kept. */
class PapersTest {

    private static final String STAGES = "dev.dossier.infrastructure.Synthesized#all";

    @ParameterizedTest
    @MethodSource(STAGES)
    void no_bucket_is_public(Synthesized stage) {
        assertThat(stage.resources("AWS::S3::Bucket")).hasSize(6).allSatisfy((name, bucket) -> {
            JsonNode block = bucket.path("PublicAccessBlockConfiguration");
            assertThat(block.path("BlockPublicAcls").asBoolean()).isTrue();
            assertThat(block.path("BlockPublicPolicy").asBoolean()).isTrue();
            assertThat(block.path("IgnorePublicAcls").asBoolean()).isTrue();
            assertThat(block.path("RestrictPublicBuckets").asBoolean()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource(STAGES)
    void every_bucket_is_versioned(Synthesized stage) {
        assertThat(stage.resources("AWS::S3::Bucket"))
                .allSatisfy((name, bucket) -> assertThat(bucket.path("VersioningConfiguration")
                                .path("Status")
                                .asText())
                        .isEqualTo("Enabled"));
    }

    @ParameterizedTest
    @MethodSource(STAGES)
    void every_bucket_is_reached_over_tls_only(Synthesized stage) {
        Map<String, String> policies = new TreeMap<>();
        stage.resources("AWS::S3::BucketPolicy")
                .values()
                .forEach(policy -> policies.put(
                        policy.path("Bucket").path("Ref").asText(),
                        policy.path("PolicyDocument").toString()));
        assertThat(policies.keySet())
                .isEqualTo(stage.resources("AWS::S3::Bucket").keySet());
        assertThat(policies)
                .allSatisfy((bucket, policy) -> assertThat(policy)
                        .contains("\"aws:SecureTransport\":\"false\"")
                        .contains("\"Effect\":\"Deny\""));
    }

    @ParameterizedTest
    @MethodSource(STAGES)
    void every_bucket_for_papers_is_encrypted_with_the_key_of_the_stage(Synthesized stage) {
        String key = stage.resources("AWS::KMS::Key").keySet().iterator().next();
        assertThat(stage.resources("AWS::S3::Bucket")).allSatisfy((name, bucket) -> {
            String encryption = bucket.path("BucketEncryption").toString();
            if (name.startsWith("FrontDoor") || name.startsWith("AccessLogs")) {
                assertThat(encryption).contains("AES256"); // the console is no secret, and S3 logs to nothing else
            } else {
                assertThat(encryption).contains("aws:kms").contains(key);
            }
        });
    }

    @ParameterizedTest
    @MethodSource(STAGES)
    void nothing_that_holds_a_paper_is_ever_thrown_away_but_files_taken_in(Synthesized stage) {
        assertThat(stage.resources("AWS::S3::Bucket")).allSatisfy((name, bucket) -> {
            String lifecycle = bucket.path("LifecycleConfiguration").toString();
            if (name.startsWith("Uploads") || name.startsWith("Pages") || name.startsWith("Packages")) {
                assertThat(lifecycle).doesNotContain("ExpirationInDays");
            }
            if (name.startsWith("InboxShelf")) {
                assertThat(lifecycle).contains("\"ExpirationInDays\":30");
            }
        });
    }

    @ParameterizedTest
    @MethodSource(STAGES)
    void the_table_is_encrypted_recoverable_and_tells_its_changes(Synthesized stage) {
        JsonNode table = stage.resource("AWS::DynamoDB::Table");
        assertThat(table.path("SSESpecification").path("SSEType").asText()).isEqualTo("KMS");
        assertThat(table.path("PointInTimeRecoverySpecification")
                        .path("PointInTimeRecoveryEnabled")
                        .asBoolean())
                .isTrue();
        assertThat(table.path("StreamSpecification").path("StreamViewType").asText())
                .isEqualTo("NEW_IMAGE");
    }

    @Test
    void an_office_keeps_cases_and_papers_when_it_is_deleted_and_a_trial_does_not() {
        assertThat(removal(Synthesized.OFFICE, "AWS::S3::Bucket")).containsEntry("Retain", 5);
        assertThat(removal(Synthesized.OFFICE, "AWS::DynamoDB::Table")).containsOnlyKeys("Retain");
        assertThat(removal(Synthesized.OFFICE, "AWS::KMS::Key")).containsOnlyKeys("Retain");
        assertThat(removal(Synthesized.TRIAL, "AWS::S3::Bucket")).containsOnlyKeys("Delete");
        assertThat(removal(Synthesized.TRIAL, "AWS::DynamoDB::Table")).containsOnlyKeys("Delete");
        assertThat(Synthesized.OFFICE
                        .resource("AWS::DynamoDB::Table")
                        .path("DeletionProtectionEnabled")
                        .asBoolean())
                .isTrue();
    }

    private static Map<String, Integer> removal(Synthesized stage, String type) {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode resource : stage.template().path("Resources")) {
            if (resource.path("Type").asText().equals(type)) {
                counts.merge(resource.path("DeletionPolicy").asText(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
