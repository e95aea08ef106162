package dev.dossier.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.casework.settings.Setting;
import dev.dossier.casework.settings.Settings;
import dev.dossier.casework.settings.WrongSetting;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    private static Settings said(String name, String text) {
        return Settings.standard().with(Map.of(name, text));
    }

    @Test
    void what_nobody_has_set_has_its_default() {
        assertThat(Settings.standard().whole(Setting.PAGES)).isEqualTo(1000);
        assertThat(Settings.standard().seconds(Setting.PAGE_SECONDS)).isEqualTo(Duration.ofMinutes(3));
        assertThat(Settings.standard().fraction(Setting.FLOOR)).isEqualTo(0.9);
        assertThat(Settings.standard().variables()).isEmpty();
    }

    @Test
    void what_is_said_counts_and_the_later_word_more() {
        Settings settings = said("pages", "500").with(Map.of("dpi", "200")).with(Map.of("pages", "40"));
        assertThat(settings.whole(Setting.PAGES)).isEqualTo(40);
        assertThat(settings.whole(Setting.DPI)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            name,           text,    message
            pages,          0,       pages is a whole number from 1 to 2000 (pages)
            pages,          2001,    pages is a whole number from 1 to 2000 (pages)
            pages,          1.5,     pages is a whole number from 1 to 2000 (pages)
            pages,          many,    'not "many"'
            pages,          '',      'not ""'
            pages,          1e99,    pages is a whole number
            floor,          1.01,    'floor is a number from 0 to 1 (confidence, as a fraction)'
            floor,          -0.1,    floor is a number
            floor,          NaN,     floor is a number
            page-seconds,   291,     page-seconds is a whole number from 1 to 290
            pags,           10,      there is no setting pags
            PAGES,          10,      there is no setting PAGES
            heap-mebibytes, 4096,    memory-mebibytes
            """, useHeadersInDisplayName = true)
    void a_wrong_value_is_refused_with_what_would_be_right(String name, String text, String message) {
        assertThatThrownBy(() -> said(name, text))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(message)
                .hasMessageContaining("docs/settings.md");
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThatThrownBy(() -> Settings.standard().with(Map.of("pages", "0", "nonsense", "1")))
                .hasMessageContaining("pages")
                .hasMessageContaining("nonsense");
    }

    @ParameterizedTest
    @EnumSource
    void both_ends_and_the_default_of_a_range_are_allowed(Setting setting) {
        String[] ends = setting.range().split(" to ", -1);
        Map<String, String> roomy = Map.of("memory-mebibytes", "65536");
        assertThat(Settings.standard()
                        .with(roomy)
                        .with(Map.of(setting.text(), ends[1]))
                        .variables())
                .containsEntry(setting.variable(), ends[1]);
        String least = setting == Setting.MEMORY_MEBIBYTES ? "1024" : ends[0];
        assertThat(said(setting.text(), least).variables()).containsEntry(setting.variable(), least);
        assertThat(said(setting.text(), setting.standard().toPlainString())).isNotNull();
    }

    @Test
    void what_is_written_into_an_environment_is_read_out_of_it() {
        Settings settings = said("floor", "0.950").with(Map.of("file-mebibytes", "50"));
        assertThat(settings.variables())
                .containsExactly(Map.entry("DOSSIER_FILE_MEBIBYTES", "50"), Map.entry("DOSSIER_FLOOR", "0.95"));
        assertThat(Settings.standard().with(Settings.in(settings.variables())).variables())
                .isEqualTo(settings.variables());
    }

    @Test
    void variables_of_others_are_left_alone() {
        assertThat(Settings.in(Map.of("PATH", "/bin", "DOSSIER_PAGES", "7"))).containsExactly(Map.entry("pages", "7"));
    }
}
