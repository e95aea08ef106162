package dev.dossier.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.casework.settings.Setting;
import dev.dossier.casework.settings.Settings;
import dev.dossier.casework.settings.WrongSetting;
import dev.dossier.json.Json;
import dev.dossier.servers.Repository;
import dev.dossier.workflows.Workflows;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be set, as the code and its page say it, and how functions are told. */
class SettingsPageTest {

    @Test
    void the_page_and_the_code_agree_on_every_setting() throws IOException {
        List<String> told = Files.readAllLines(Repository.root().resolve("docs/settings.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.lastIndexOf(" | ")))
                .toList();
        assertThat(told)
                .containsExactlyElementsOf(Arrays.stream(Setting.values())
                        .map(SettingsPageTest::line)
                        .toList());
    }

    private static String line(Setting setting) {
        String where = switch (setting.scope()) {
            case EVERYWHERE -> "everywhere";
            case ONE_MACHINE -> "one machine";
        };
        return "| `" + setting.text() + "` | " + setting.standard().toPlainString() + " | " + setting.range() + " | "
                + setting.unit() + " | " + where;
    }

    @ParameterizedTest
    @CsvSource({"Prepare, PREPARE_SECONDS", "Extract, EXTRACT_SECONDS"})
    void a_reader_is_given_less_time_than_the_workflow_waits(String state, Setting setting) {
        assertThat(most(setting))
                .isLessThan(readUpload().path(state).path("TimeoutSeconds").asInt());
    }

    @Test
    void a_page_is_given_less_time_than_the_workflow_waits() {
        JsonNode page = readUpload()
                .path("Read pages")
                .path("ItemProcessor")
                .path("States")
                .path("Read page");
        assertThat(most(Setting.PAGE_SECONDS))
                .isLessThan(page.path("TimeoutSeconds").asInt());
    }

    private static int most(Setting setting) {
        return Integer.parseInt(setting.range().split(" to ", -1)[1]);
    }

    private static JsonNode readUpload() {
        return Json.tree(Workflows.stateMachine(Workflows.READ_UPLOAD)).path("States");
    }

    @ParameterizedTest
    @EnumSource
    void what_a_stage_says_is_told_to_every_function(FunctionName name) {
        JsonNode variables =
                Synthesized.STRICT.function(name).path("Environment").path("Variables");
        assertThat(variables.path("DOSSIER_FLOOR").asText()).isEqualTo("0.97");
        assertThat(variables.path("DOSSIER_PAGES").asText()).isEqualTo("40");
        assertThat(Synthesized.OFFICE
                        .function(name)
                        .path("Environment")
                        .path("Variables")
                        .has("DOSSIER_PAGES"))
                .isFalse();
    }

    @Test
    void a_stage_cannot_say_what_means_nothing_on_aws() {
        Settings settings = Settings.standard().with(Map.of("heap-mebibytes", "512"));
        assertThatThrownBy(() -> new Stage(
                        "trial",
                        Optional.empty(),
                        Stage.Machine.ARM64,
                        Stage.JavaRelease.JAVA_25,
                        Stage.Keeping.NOTHING,
                        false,
                        Optional.empty(),
                        settings))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("heap-mebibytes");
    }
}
