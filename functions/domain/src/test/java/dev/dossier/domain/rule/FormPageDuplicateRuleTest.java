package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.FormPageDuplicate;
import org.junit.jupiter.api.Test;

class FormPageDuplicateRuleTest {

    private final Rule rule = new FormPageDuplicateRule();

    @Test
    void a_page_that_is_there_three_times_is_found_once() {
        assertThat(about(anna())
                        .holding(Paper.form(1, "I-765", "1/2 08/21/25", "2/2 08/21/25", "2/2 08/21/25", "2/2 08/21/25"))
                        .found(rule))
                .containsExactly(new FormPageDuplicate(Paper.idOf(1), 2));
    }

    @Test
    void pages_that_count_on_are_none_twice() {
        assertThat(about(anna())
                        .holding(Paper.form(1, "I-765", "1/2 08/21/25", "2/2 08/21/25"))
                        .found(rule))
                .isEmpty();
    }
}
