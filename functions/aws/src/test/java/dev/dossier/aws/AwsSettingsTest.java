package dev.dossier.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.casework.settings.Setting;
import dev.dossier.casework.settings.Settings;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwsSettingsTest {

    private static final Map<String, String> WHOLE = Map.of(
            "DOSSIER_TABLE", "cases",
            "DOSSIER_INBOX_BUCKET", "inbox",
            "DOSSIER_UPLOADS_BUCKET", "uploads",
            "DOSSIER_PAGES_BUCKET", "pages",
            "DOSSIER_PACKAGES_BUCKET", "packages",
            "DOSSIER_CASE_MACHINE", "arn:aws:states:us-east-1:000000000000:stateMachine:case",
            "DOSSIER_EVENT_BUS", "bus");

    @Test
    void every_setting_has_its_own_name() {
        assertThat(AwsSettings.from(WHOLE)).isEqualTo(Clients.SETTINGS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOSSIER_TABLE",
                "DOSSIER_INBOX_BUCKET",
                "DOSSIER_UPLOADS_BUCKET",
                "DOSSIER_PAGES_BUCKET",
                "DOSSIER_PACKAGES_BUCKET",
                "DOSSIER_CASE_MACHINE",
                "DOSSIER_EVENT_BUS"
            })
    void no_setting_has_a_default(String name) {
        Map<String, String> without = new HashMap<>(WHOLE);
        without.remove(name);
        assertThatThrownBy(() -> AwsSettings.from(without)).hasMessageContaining(name);
    }

    @Test
    void a_name_that_nobody_knows_is_an_error() {
        Map<String, String> more = new HashMap<>(WHOLE);
        more.put("DOSSIER_TABEL", "cases");
        assertThatThrownBy(() -> AwsSettings.from(more)).hasMessageContaining("there is no setting tabel");
    }

    @Test
    void limits_are_told_in_the_environment() {
        Map<String, String> more = new HashMap<>(WHOLE);
        more.put("DOSSIER_FLOOR", "0.97");
        more.put("DOSSIER_PAGES", "40");
        Settings settings = AwsSettings.from(more).settings();
        assertThat(settings.fraction(Setting.FLOOR)).isEqualTo(0.97);
        assertThat(settings.grading().floor().fraction()).isEqualTo(0.97);
        assertThat(settings.whole(Setting.PAGES)).isEqualTo(40);
    }

    @Test
    void a_limit_that_cannot_be_so_is_an_error() {
        Map<String, String> more = new HashMap<>(WHOLE);
        more.put("DOSSIER_PAGES", "0");
        assertThatThrownBy(() -> AwsSettings.from(more)).hasMessageContaining("pages is a whole number from 1 to");
    }

    @Test
    void a_limit_of_one_machine_is_an_error_on_aws() {
        Map<String, String> more = new HashMap<>(WHOLE);
        more.put("DOSSIER_HEAP_MEBIBYTES", "512");
        assertThatThrownBy(() -> AwsSettings.from(more)).hasMessageContaining("heap-mebibytes means nothing on AWS");
    }

    @Test
    void names_of_others_are_left_alone() {
        Map<String, String> more = new HashMap<>(WHOLE);
        more.put("AWS_REGION", "eu-central-1");
        assertThat(AwsSettings.from(more)).isEqualTo(Clients.SETTINGS);
    }
}
