package dev.dossier.domain.rule;

import static dev.dossier.domain.paper.DocumentType.LETTER;
import static dev.dossier.domain.paper.DocumentType.PASSPORT;
import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.Paper.illegible;
import static dev.dossier.domain.rule.Paper.printed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.FieldMissing;
import dev.dossier.domain.paper.FieldName;
import org.junit.jupiter.api.Test;

class FieldMissingRuleTest {

    private final Rule rule = new FieldMissingRule();

    @Test
    void a_required_field_that_is_not_shown_is_found() {
        assertThat(about(anna())
                        .requiring(PASSPORT, "nationality")
                        .holding(Paper.of(1, PASSPORT, printed("surname", "Testova")))
                        .found(rule))
                .containsExactly(new FieldMissing(Paper.idOf(1), FieldName.NATIONALITY));
    }

    @Test
    void one_field_of_a_group_is_enough() {
        assertThat(about(anna())
                        .requiring(PASSPORT, "surname", "givenNames")
                        .holding(Paper.of(1, PASSPORT, printed("givenNames", "Anna")))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void a_group_of_which_nothing_is_shown_is_one_finding_about_its_first_field() {
        assertThat(about(anna())
                        .requiring(PASSPORT, "surname", "givenNames")
                        .holding(Paper.of(1, PASSPORT))
                        .found(rule))
                .containsExactly(new FieldMissing(Paper.idOf(1), FieldName.GIVEN_NAMES));
    }

    @Test
    void an_illegible_field_is_shown() {
        assertThat(about(anna())
                        .requiring(PASSPORT, "surname")
                        .holding(Paper.of(1, PASSPORT, illegible("surname")))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void papers_of_other_types_need_not_show_it() {
        assertThat(about(anna())
                        .requiring(PASSPORT, "surname")
                        .holding(Paper.of(1, LETTER))
                        .found(rule))
                .isEmpty();
    }
}
