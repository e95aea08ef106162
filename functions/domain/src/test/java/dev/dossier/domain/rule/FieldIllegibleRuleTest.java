package dev.dossier.domain.rule;

import static dev.dossier.domain.paper.DocumentType.PASSPORT;
import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.Paper.illegible;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.FieldIllegible;
import dev.dossier.domain.paper.FieldName;
import org.junit.jupiter.api.Test;

class FieldIllegibleRuleTest {

    private final Rule rule = new FieldIllegibleRule();

    @Test
    void a_required_field_that_cannot_be_read_is_found() {
        assertThat(about(anna())
                        .requiring(PASSPORT, "surname")
                        .holding(Paper.of(1, PASSPORT, illegible("surname")))
                        .found(rule))
                .containsExactly(new FieldIllegible(Paper.idOf(1), FieldName.SURNAME));
    }

    @Test
    void an_illegible_field_that_nobody_needs_is_not() {
        assertThat(about(anna())
                        .requiring(PASSPORT, "surname")
                        .holding(Paper.of(1, PASSPORT, illegible("placeOfBirth")))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void a_field_that_is_not_there_is_not_illegible() {
        assertThat(about(anna())
                        .requiring(PASSPORT, "surname")
                        .holding(Paper.of(1, PASSPORT))
                        .found(rule))
                .isEmpty();
    }
}
