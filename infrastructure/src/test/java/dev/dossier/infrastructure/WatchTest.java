package dev.dossier.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is called when something fails, and what is written down. */
class WatchTest {

    private static Set<String> alarms(Synthesized stage) {
        return stage.resources("AWS::CloudWatch::Alarm").keySet().stream()
                .map(name -> name.substring("Watch".length(), name.length() - 8))
                .collect(Collectors.toSet());
    }

    @Test
    void every_alarm_calls_somebody() {
        assertThat(Synthesized.OFFICE.resources("AWS::CloudWatch::Alarm"))
                .isNotEmpty()
                .allSatisfy((name, alarm) ->
                        assertThat(alarm.path("AlarmActions").toString()).contains("WatchTopic"));
    }

    @ParameterizedTest
    @EnumSource
    void every_function_is_watched(FunctionName function) {
        assertThat(alarms(Synthesized.OFFICE))
                .contains(function.title() + "Failed")
                .contains(function.title() + "Throttled");
    }

    @Test
    void executions_undelivered_events_and_a_stream_that_falls_behind_are_watched() {
        assertThat(alarms(Synthesized.OFFICE))
                .contains("CaseFailed", "CaseTimedOut", "CaseAborted", "ReadUploadFailed", "ReadUploadTimedOut")
                .contains("ReceiveUploadUndelivered", "WakeCaseUndelivered", "WakeCaseBehind", "AwaitChangeTrouble");
    }

    @Test
    void a_case_in_trouble_is_told_by_its_line_in_the_log() {
        JsonNode filter = Synthesized.OFFICE.resources("AWS::Logs::MetricFilter").values().stream()
                .filter(f -> f.toString().contains("Trouble"))
                .findFirst()
                .orElseThrow();
        assertThat(filter.path("FilterPattern").asText())
                .isEqualTo("{ ($.caseNumber = \"*\") && ($.version NOT EXISTS) }");
    }

    @ParameterizedTest
    @MethodSource("dev.dossier.infrastructure.Synthesized#all")
    void every_log_is_encrypted_and_kept_for_a_time(Synthesized stage) {
        assertThat(stage.resources("AWS::Logs::LogGroup")).hasSize(13).allSatisfy((name, log) -> {
            assertThat(log.path("KmsKeyId").toString()).contains("Key");
            assertThat(log.path("RetentionInDays").asInt()).isIn(30, 365);
        });
    }

    @Test
    void the_log_of_the_api_names_neither_people_nor_what_they_asked_for() {
        String format = Synthesized.OFFICE
                .resource("AWS::ApiGatewayV2::Stage")
                .path("AccessLogSettings")
                .path("Format")
                .asText();
        assertThat(format)
                .contains("$context.routeKey")
                .doesNotContain("sourceIp")
                .doesNotContain("claims")
                .doesNotContain("$context.path");
    }

    @Test
    void queues_and_notices_travel_over_tls_only() {
        for (String type : Set.of("AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy")) {
            assertThat(Synthesized.OFFICE.resources(type))
                    .isNotEmpty()
                    .allSatisfy((name, policy) ->
                            assertThat(policy.toString()).contains("\"aws:SecureTransport\":\"false\""));
        }
    }
}
