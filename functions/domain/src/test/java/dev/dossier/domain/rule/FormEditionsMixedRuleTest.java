package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.FormEditionsMixed;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormEditionsMixedRuleTest {

    private final Rule rule = new FormEditionsMixedRule();

    @Test
    void pages_of_two_editions_make_no_form() {
        assertThat(about(anna())
                        .holding(Paper.form(1, "I-589", "1/3 01/20/25", "2/3 03/01/23", "3/3 01/20/25"))
                        .found(rule))
                .containsExactly(new FormEditionsMixed(Paper.idOf(1), List.of("01/20/25", "03/01/23")));
    }

    @Test
    void a_page_that_says_no_edition_contradicts_none() {
        assertThat(about(anna())
                        .holding(Paper.form(1, "I-589", "1/2 01/20/25", "2/2 "))
                        .found(rule))
                .isEmpty();
    }
}
