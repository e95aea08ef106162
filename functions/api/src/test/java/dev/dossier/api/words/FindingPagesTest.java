package dev.dossier.api.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Policy;
import dev.dossier.domain.casefile.RulingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One kind of finding, one page in {@code docs/findings}, in the words of the console. */
class FindingPagesTest {

    private static final Path PAGES = Path.of("..", "..", "docs", "findings");

    static Stream<String> codes() {
        return Arrays.stream(Finding.class.getPermittedSubclasses())
                .map(type ->
                        type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    @Test
    void every_kind_of_finding_has_a_page_and_every_page_is_about_a_kind() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            codes().map(code -> code + ".md").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_page_begins_with_the_words_of_the_console_and_what_the_policy_says(String code) throws IOException {
        List<String> lines = Files.readAllLines(PAGES.resolve(code + ".md"));
        Policy.Line line = Objects.requireNonNull(Policy.standard().lines().get(code));
        assertThat(lines.getFirst()).isEqualTo("# " + Wording.english().kindOfFinding(code));
        assertThat(lines.get(2))
                .isEqualTo("`" + code + "` · " + line.severity().name().toLowerCase(Locale.ROOT) + " · settled by: "
                        + settlers(line.settledBy()));
    }

    private static String settlers(Set<RulingKind> kinds) {
        return kinds.isEmpty()
                ? "nobody"
                : kinds.stream()
                        .sorted()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_page_says_what_when_what_next_and_gives_an_example(String code) throws IOException {
        assertThat(Files.readAllLines(PAGES.resolve(code + ".md")))
                .filteredOn(line -> line.startsWith("## "))
                .containsExactly("## What it means", "## When it is raised", "## What to do", "## Example");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_page_points_only_to_pages_that_are_there(String code) throws IOException {
        String text = Files.readString(PAGES.resolve(code + ".md"));
        assertThat(Arrays.stream(text.split("\\]\\("))
                        .skip(1)
                        .map(rest -> rest.substring(0, rest.indexOf(')')))
                        .map(PAGES::resolve))
                .allMatch(Files::exists);
    }
}
