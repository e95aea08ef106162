package dev.dossier.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.casework.settings.Setting;
import dev.dossier.casework.settings.WrongSetting;
import dev.dossier.local.runtime.LocalSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HomeOptionTest {

    @TempDir
    Path home;

    private LocalSettings told(Map<String, String> environment, String... arguments) throws IOException {
        HomeOption option = new HomeOption();
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--home";
        all[arguments.length + 1] = home.toString();
        new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("home", mixin(option))).parseArgs(all);
        return option.settings(environment);
    }

    private static CommandLine.Model.CommandSpec mixin(HomeOption option) {
        return CommandLine.Model.CommandSpec.forAnnotatedObject(option);
    }

    private void file(String text) throws IOException {
        Files.writeString(home.resolve("dossier.properties"), text);
    }

    @Test
    void a_home_has_settings_in_a_file() throws IOException {
        file("# a small machine\nheap-mebibytes = 512\npages=500\n");
        LocalSettings settings = told(Map.of());
        assertThat(settings.limits().heapMebibytes()).isEqualTo(512);
        assertThat(settings.reading().maxPages()).isEqualTo(500);
    }

    @Test
    void the_environment_counts_more_than_the_file_and_the_command_line_most() throws IOException {
        file("pages=500\ndpi=200\nfloor=0.95");
        LocalSettings settings =
                told(Map.of("DOSSIER_PAGES", "400", "DOSSIER_DPI", "150"), "--set", "pages=300", "--set", "readers=3");
        assertThat(settings.reading().maxPages()).isEqualTo(300);
        assertThat(settings.reading().dpi()).isEqualTo(150);
        assertThat(settings.reading().floor()).isEqualTo(0.95);
        assertThat(settings.readers()).isEqualTo(3);
    }

    @Test
    void every_setting_of_one_machine_reaches_whom_it_is_for() throws IOException {
        file("""
                file-mebibytes=7
                pages=8
                megapixels=9
                dpi=100
                floor=0.5
                readers=2
                heap-mebibytes=300
                memory-mebibytes=600
                prepare-seconds=11
                page-seconds=12
                extract-seconds=13
                start-seconds=14
                """);
        LocalSettings settings = told(Map.of());
        assertThat(settings.settings().said()).containsOnlyKeys(Setting.values());
        assertThat(settings.reading())
                .isEqualTo(new dev.dossier.reading.ReadingSettings(
                        7 << 20, 8, 9_000_000, 100, java.util.List.of("eng"), 0.5));
        assertThat(settings.limits())
                .isEqualTo(new dev.dossier.local.reader.ReaderLimits(
                        300,
                        600,
                        Duration.ofSeconds(11),
                        Duration.ofSeconds(12),
                        Duration.ofSeconds(13),
                        Duration.ofSeconds(14)));
        assertThat(settings.readers()).isEqualTo(2);
        assertThat(settings.settings().grading().floor().fraction()).isEqualTo(0.5);
    }

    @Test
    void the_name_of_the_home_is_no_setting() throws IOException {
        assertThat(told(Map.of("DOSSIER_HOME", "/elsewhere")).home()).isEqualTo(home);
    }

    @Test
    void a_variable_that_begins_like_ours_and_is_none_is_an_error() {
        assertThatThrownBy(() -> told(Map.of("DOSSIER_PAGS", "1")))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("there is no setting pags");
    }

    @Test
    void unless_told_otherwise_there_is_one_reader_a_processor() throws IOException {
        assertThat(told(Map.of()).readers()).isEqualTo(Runtime.getRuntime().availableProcessors());
    }
}
