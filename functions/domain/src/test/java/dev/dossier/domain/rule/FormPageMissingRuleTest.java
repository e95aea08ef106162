package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.FormPageMissing;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormPageMissingRuleTest {

    private final Rule rule = new FormPageMissingRule();

    @Test
    void a_form_of_four_pages_with_two_of_them_lacks_the_others() {
        assertThat(about(anna())
                        .holding(Paper.form(1, "I-765", "1/4 08/21/25", "3/4 08/21/25"))
                        .found(rule))
                .containsExactly(new FormPageMissing(Paper.idOf(1), List.of(2, 4)));
    }

    @Test
    void a_gap_is_seen_although_no_page_says_how_many_there_are() {
        assertThat(about(anna())
                        .holding(Paper.form(1, "I-765", "2/? 08/21/25", "4/? 08/21/25"))
                        .found(rule))
                .containsExactly(new FormPageMissing(Paper.idOf(1), List.of(1, 3)));
    }

    @Test
    void a_form_that_was_scanned_in_two_parts_is_whole() {
        assertThat(about(anna())
                        .holding(
                                Paper.form(1, "I-765", "1/3 08/21/25", "3/3 08/21/25"),
                                Paper.form(2, "I-765", "2/3 08/21/25"))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void pages_of_another_form_do_not_fill_the_gap() {
        assertThat(about(anna())
                        .holding(Paper.form(1, "I-765", "1/2 08/21/25"), Paper.form(2, "I-589", "2/2 01/20/25"))
                        .found(rule))
                .containsExactly(
                        new FormPageMissing(Paper.idOf(1), List.of(2)), new FormPageMissing(Paper.idOf(2), List.of(1)));
    }

    @Test
    void two_forms_of_one_kind_are_not_taken_for_one() {
        assertThat(about(anna())
                        .holding(
                                Paper.form(1, "I-730", "1/2 01/20/25", "2/2 01/20/25"),
                                Paper.form(2, "I-730", "1/2 01/20/25"))
                        .found(rule))
                .containsExactly(new FormPageMissing(Paper.idOf(2), List.of(2)));
    }
}
