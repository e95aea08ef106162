package dev.dossier.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.fixtures.sets.FixtureSet;
import dev.dossier.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final long SEED = 412;
    private static final int FIXTURES = 12;

    @TempDir
    Path folder;

    @Test
    void a_folder_without_answers_is_wrong_usage_that_says_what_is_missing() {
        Typed typed = evaluate(folder);
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).contains("NAME.expected.json");
        assertThat(evaluate(folder.resolve("none")).exit()).isEqualTo(2);
        assertThat(Typed.of("evaluate").exit()).isEqualTo(2);
    }

    @Test
    void a_file_that_cannot_be_read_ends_with_1() throws IOException {
        Path set = Files.createDirectory(folder.resolve("set"));
        Files.writeString(set.resolve("a.pdf"), "no PDF");
        Files.writeString(
                set.resolve("a.expected.json"), "{\"pages\":[{\"page\":1,\"fate\":\"blank\"}],\"documents\":[]}");
        Typed typed = evaluate(set);
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).contains("unreadable").contains("0.0%");
    }

    @Test
    void a_sample_of_fixtures_runs_through_and_no_page_is_lost() throws IOException {
        Path set = folder.resolve("set");
        new FixtureSet(SEED, FixtureSet.Kind.ALL, set).write(1, FIXTURES);
        Path page = folder.resolve("wrong.html");
        Typed typed = evaluate(set, "--json", "--html", page.toString());
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out().lines()).hasSize(1);
        JsonNode result = Json.tree(typed.out().getBytes(StandardCharsets.UTF_8));
        JsonNode all = result.at("/pages/0");
        assertThat(all.path("files").asInt()).isEqualTo(FIXTURES);
        assertThat(all.path("unreadable").asInt()).isZero();
        assertThat(all.path("pages").asInt()).isGreaterThanOrEqualTo(FIXTURES);
        assertThat(all.path("kept").asInt()).isEqualTo(all.path("pages").asInt());
        assertThat(result.at("/kinds/0/fields/fields").asInt()).isPositive();
        assertThat(result.at("/calibration")).hasSize(10);
        assertThat(Files.readString(page)).contains("holds personal data", "<svg", "</html>");
    }

    private Typed evaluate(Path set, String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "evaluate";
        all[1] = set.toString();
        all[2] = "--home";
        all[3] = folder.resolve("home").toString();
        System.arraycopy(options, 0, all, 4, options.length);
        return Typed.of(all);
    }
}
