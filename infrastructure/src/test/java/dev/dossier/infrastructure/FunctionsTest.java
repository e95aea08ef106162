package dev.dossier.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.aws.AwsSettings;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The functions as they are set up. */
class FunctionsTest {

    @Test
    void there_is_one_function_for_every_doorway_and_no_other() {
        assertThat(Synthesized.OFFICE.resources("AWS::Lambda::Function").values().stream()
                        .map(f -> f.path("FunctionName").asText())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FunctionName.values())
                        .map(name -> "dossier-office-" + name.folder())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_function_is_told_every_setting_and_no_unknown_one(FunctionName name) {
        Map<String, String> told = new TreeMap<>();
        Synthesized.OFFICE
                .function(name)
                .path("Environment")
                .path("Variables")
                .properties()
                .forEach(entry -> told.put(entry.getKey(), entry.getValue().toString()));
        assertThat(AwsSettings.from(told).table()).contains("Cases");
        assertThat(told).containsEntry("JAVA_TOOL_OPTIONS", "\"-XX:+ExitOnOutOfMemoryError\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_function_has_a_bounded_call_its_own_log_and_a_trace(FunctionName name) {
        JsonNode function = Synthesized.OFFICE.function(name);
        Sizing sizing = Sizing.of(name);
        assertThat(function.path("Timeout").asInt())
                .isEqualTo(sizing.timeoutSeconds())
                .isBetween(10, 900);
        assertThat(function.path("MemorySize").asInt()).isEqualTo(sizing.memoryMiB());
        assertThat(function.path("TracingConfig").path("Mode").asText()).isEqualTo("Active");
        assertThat(function.path("LoggingConfig").path("LogGroup").path("Ref").asText())
                .startsWith(Synthesized.OFFICE
                        .function(name)
                        .path("Role")
                        .path("Fn::GetAtt")
                        .path(0)
                        .asText()
                        .replaceAll("Role[0-9A-F]{8}$", ""));
        assertThat(function.path("Architectures").path(0).asText()).isEqualTo("arm64");
        assertThat(function.path("Runtime").asText()).isEqualTo("java25");
    }

    @ParameterizedTest
    @EnumSource
    void a_function_with_little_disk_starts_from_a_snapshot(FunctionName name) {
        boolean snapshot = Synthesized.OFFICE
                .function(name)
                .path("SnapStart")
                .path("ApplyOn")
                .asText()
                .equals("PublishedVersions");
        assertThat(snapshot).isEqualTo(Sizing.of(name).diskMiB() == 512);
    }

    @Test
    void functions_are_called_by_their_alias_only() {
        String called = Synthesized.OFFICE.resources("AWS::StepFunctions::StateMachine").values().stream()
                .map(machine -> machine.path("DefinitionSubstitutions").toString())
                .collect(Collectors.joining());
        called += Synthesized.OFFICE.resource("AWS::Lambda::EventSourceMapping").path("FunctionName");
        called += Synthesized.OFFICE.resource("AWS::ApiGatewayV2::Integration").path("IntegrationUri");
        called += Synthesized.OFFICE.resource("AWS::Events::Rule").path("Targets");
        assertThat(called).contains("CheckCaseLive").contains("WakeCaseLive").contains("ServeApiLive");
        assertThat(called).contains("ReceiveUploadLive").doesNotContain("Function");
    }

    @Test
    void a_trial_fits_into_a_new_account_and_an_office_leaves_room_for_others() {
        int[] reserved = Synthesized.OFFICE.resources("AWS::Lambda::Function").values().stream()
                .mapToInt(f -> f.path("ReservedConcurrentExecutions").asInt())
                .toArray();
        assertThat(reserved).hasSize(10).doesNotContain(0);
        assertThat(Arrays.stream(reserved).sum()).isEqualTo(390).isLessThanOrEqualTo(900);
        assertThat(Synthesized.TRIAL.resources("AWS::Lambda::Function"))
                .allSatisfy((id, f) ->
                        assertThat(f.has("ReservedConcurrentExecutions")).isFalse());
    }

    @Test
    void only_changes_of_cases_wake_anybody() {
        JsonNode mapping = Synthesized.OFFICE.resource("AWS::Lambda::EventSourceMapping");
        assertThat(mapping.path("FilterCriteria")
                        .path("Filters")
                        .path(0)
                        .path("Pattern")
                        .asText())
                .isEqualTo("{\"dynamodb\":{\"NewImage\":{\"latestWrite\":{\"S\":[\"changed\"]}}}}");
        assertThat(mapping.path("FunctionResponseTypes").toString()).contains("ReportBatchItemFailures");
        assertThat(mapping.path("BisectBatchOnFunctionError").asBoolean()).isTrue();
        assertThat(mapping.path("StartingPosition").asText()).isEqualTo("TRIM_HORIZON");
        assertThat(mapping.path("DestinationConfig").toString()).contains("WakingRoomUndelivered");
    }

    @Test
    void only_files_that_arrive_in_the_inbox_are_announced() {
        JsonNode rule = Synthesized.OFFICE.resource("AWS::Events::Rule");
        assertThat(rule.path("EventPattern").toString())
                .contains("\"aws.s3\"")
                .contains("\"Object Created\"")
                .contains("InboxShelfBucket")
                .contains("{\"prefix\":\"incoming/\"}");
        long announcing = Synthesized.OFFICE.resources("AWS::S3::Bucket").values().stream()
                .filter(bucket -> bucket.path("NotificationConfiguration")
                        .path("EventBridgeConfiguration")
                        .path("EventBridgeEnabled")
                        .asBoolean())
                .count();
        assertThat(announcing).isEqualTo(1);
        assertThat(Synthesized.OFFICE
                        .resource("AWS::Lambda::EventInvokeConfig")
                        .path("DestinationConfig")
                        .toString())
                .contains("InboxUndelivered");
    }
}
