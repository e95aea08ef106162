package dev.dossier.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "serve",
                "read",
                "case",
                "cover",
                "submit",
                "status",
                "review",
                "package",
                "verify",
                "languages",
                "evaluate",
                "test"
            })
    void every_command_explains_itself_with_an_example(String command) {
        Typed help = Typed.of(command, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Examples:").contains("dossier " + command);
    }

    @Test
    void the_exit_codes_are_documented() {
        assertThat(Typed.of("--help").out()).contains("Exit codes:").contains("wrong usage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-such-command",
                "read",
                "read --nonsense x.pdf",
                "submit",
                "submit A-17",
                "submit not/a/number x.pdf",
                "case",
                "cover",
                "cover A-17 --person spouse",
                "cover A-17 --type NO_SUCH_PAPER",
                "verify",
                "languages",
                "languages add",
                "languages add klingon",
                "languages add rus",
                "languages add no/such/rus.traineddata",
                "languages remove eng",
                "languages remove rus",
                "evaluate",
                "evaluate --limit 0 .",
                "verify /no/such/package.zip",
                "serve --port 99999",
                "serve --role boss",
                "serve --role system",
                "review A-17 1",
                "review A-17 --accept",
                "read --set pages=0 x.pdf",
                "read --set pags=1 x.pdf",
                "serve --set floor=high",
                "demo --set pages"
            })
    void wrong_usage_ends_with_2_and_one_clear_message(String line) {
        Typed typed = Typed.of(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err())
                .startsWith("dossier: ")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void what_is_no_package_ends_with_1(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("A-17.zip"), "no package");
        Typed typed = Typed.of("verify", file.toString());
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).contains("NOT VALID").contains("not-a-package");
    }

    @Test
    void a_case_can_be_opened_listed_and_shown_without_a_server() throws IOException {
        Path description = Files.writeString(home.resolve("case.json"), """
                {"caseType": "family-reunification",
                 "people": [{"id": "anchor", "role": "ANCHOR", "surname": "Testova", "givenNames": "Anna"}],
                 "relationships": []}
                """);
        Typed opened = typed("case", "open", "--number", "A-17", description.toString());
        assertThat(opened.err()).isEmpty();
        assertThat(opened.exit()).isZero();
        assertThat(typed("status").out()).contains("A-17").contains("family-reunification");
        assertThat(typed("case", "show", "A-17").out()).contains("checklist UNMET");
        assertThat(typed("review", "A-17").exit()).isEqualTo(1);
        assertThat(typed("package", "A-17").exit()).isEqualTo(1);
        Typed again = typed("case", "open", "--number", "A-17", description.toString());
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("Another case has this number");
        Typed unknown = typed("status", "B-1");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("No case has this number");
        assertThat(home.resolve("home/serve.json")).doesNotExist();
    }

    @Test
    void languages_are_left_out_and_brought_back_in_a_home() {
        assertThat(typed("languages", "list").out())
                .contains("eng      English")
                .contains("arabic    built in")
                .doesNotContain("removed");
        assertThat(typed("languages", "remove", "ukr").out()).contains("Ukrainian (ukr) is no longer read");
        assertThat(typed("languages", "list").out()).contains("cyrillic  removed");
        assertThat(typed("languages", "remove", "ukr").exit()).isEqualTo(2);
        assertThat(typed("languages", "add", "ukr").exit()).isZero();
        assertThat(typed("languages", "list").out()).contains("cyrillic  built in");
    }

    @Test
    void a_file_that_is_no_model_adds_no_language() throws IOException {
        Path file = Files.writeString(home.resolve("rus.traineddata"), "no model");
        Typed typed = typed("languages", "add", file.toString());
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("no Tesseract model");
        assertThat(typed("languages", "list").out()).doesNotContain("Russian");
    }

    @Test
    void a_file_is_no_home() throws IOException {
        Path file = Files.writeString(home.resolve("home"), "a file");
        Typed typed = typed("serve", "--port", "0");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("There is a file " + file + " where a folder is needed");
    }

    @Test
    void a_home_in_which_somebody_works_is_told_with_what_to_do() throws IOException {
        try (var held = dev.dossier.local.runtime.HomeLock.take(home.resolve("home"))) {
            assertThat(held).isNotNull();
            Typed typed = typed("serve", "--port", "0");
            assertThat(typed.exit()).isEqualTo(3);
            assertThat(typed.err()).contains("Another Dossier works in").contains("--home");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "status A-17", "case list", "case show A-17", "review A-17", "package A-17"})
    void looking_for_a_case_where_there_are_none_makes_nothing(String line) {
        Typed typed = typed(line.split(" "));
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("There are no cases in").contains("dossier case open --help");
        assertThat(home.resolve("home")).doesNotExist();
    }

    @Test
    void cover_sheets_are_made_for_what_a_case_lacks_and_for_any_paper_of_its_people() throws IOException {
        Path description = Files.writeString(home.resolve("case.json"), """
                {"caseType": "family-reunification",
                 "people": [{"id": "anchor", "role": "ANCHOR", "surname": "Testova", "givenNames": "Anna"}],
                 "relationships": []}
                """);
        typed("case", "open", "--number", "A-17", description.toString());
        Path sheets = home.resolve("sheets.pdf");
        assertThat(typed("cover", "A-17", "--out", sheets.toString()).exit()).isZero();
        assertThat(words(sheets)).contains("COVER SHEET", "Case A-17", "Anna Testova (anchor)");
        assertThat(typed("cover", "A-17", "--out", sheets.toString()).exit()).isEqualTo(2);
        Typed one = typed(
                "cover", "A-17", "--force", "--person", "anchor", "--type", "ID_CARD", "--out", sheets.toString());
        assertThat(one.exit()).isZero();
        assertThat(words(sheets)).containsOnlyOnce("COVER SHEET").contains("Identity card");
        Typed nobody =
                typed("cover", "A-17", "--force", "--person", "boris", "--type", "ID_CARD", "--out", sheets.toString());
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.err()).contains("no such person").contains("anchor");
        assertThat(typed("cover", "B-1", "--out", home.resolve("none.pdf").toString())
                        .exit())
                .isEqualTo(2);
        assertThat(home.resolve("none.pdf")).doesNotExist();
    }

    private static String words(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Typed typed(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--home";
        all[arguments.length + 1] = home.resolve("home").toString();
        return Typed.of(all);
    }
}
