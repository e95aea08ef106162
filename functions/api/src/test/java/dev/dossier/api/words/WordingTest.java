package dev.dossier.api.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.domain.casefile.CaseEvent;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Policy;
import dev.dossier.domain.casefile.RulingKind;
import dev.dossier.domain.mrz.MrzPart;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.json.Json;
import dev.dossier.workflows.Workflows;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final Wording words = Wording.english();

    @Test
    void every_kind_of_finding_has_words() {
        assertThat(Finding.class.getPermittedSubclasses()).hasSizeGreaterThan(10);
        assertThat(words.findings().keySet())
                .containsAll(Policy.standard().lines().keySet())
                .containsAll(Arrays.stream(Finding.class.getPermittedSubclasses())
                        .map(WordingTest::code)
                        .toList());
    }

    @Test
    void every_event_has_words() {
        assertThat(words.events().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CaseEvent.class.getPermittedSubclasses())
                        .map(WordingTest::code)
                        .toList());
    }

    private static String code(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Test
    void every_type_part_and_ruling_has_words() {
        assertThat(words.documentTypes()).containsOnlyKeys(DocumentType.values());
        assertThat(words.zoneParts()).containsOnlyKeys(MrzPart.values());
        assertThat(words.rulings()).containsOnlyKeys(RulingKind.values());
    }

    @Test
    void every_field_that_a_paper_must_show_has_words() {
        for (JsonNode groups : Json.tree(Workflows.documentTypes()).path("required")) {
            groups.forEach(group -> group.forEach(field -> {
                FieldName name = new FieldName(field.asText());
                assertThat(words.fields()).containsKey(name.base().text());
                name.role().ifPresent(role -> assertThat(words.roles()).containsKey(role));
            }));
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            NAME,               CALLED
            dateOfBirth,        Date of birth
            child.dateOfBirth,  Child’s date of birth
            spouse1.surname,    First spouse’s surname
            alienNumber,        A-Number
            child.alienNumber,  Child’s A-Number
            eyeColour,          Eye colour
            witness2.surname,   Witness 2’s surname
            """)
    void a_field_is_called_as_people_call_it(String name, String called) {
        assertThat(words.field(new FieldName(name))).isEqualTo(called);
    }

    @Test
    void texts_say_what_was_found_and_what_to_do_in_whole_sentences() {
        words.findings().forEach((code, said) -> {
            assertThat(said.next().text()).as(code).endsWith(".");
            assertThat(said.title().text()).as(code).isNotBlank();
            assertThat(said.found().text()).as(code).matches(".*[.}]$");
        });
    }

    @Test
    void a_text_puts_facts_in_the_place_of_names_and_begins_with_a_capital() {
        assertThat(new Template("{field} of {who}").with(Map.of("field", "age", "who", "$1 {x}")))
                .isEqualTo("Age of $1 {x}");
        assertThat(new Template("{a}").with(Map.of("a", ""))).isEmpty();
    }
}
