package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.FormUnsigned;
import dev.dossier.domain.paper.DocumentType;
import org.junit.jupiter.api.Test;

class FormUnsignedRuleTest {

    private final Rule rule = new FormUnsignedRule();

    @Test
    void a_form_whose_signature_is_absent_is_unsigned() {
        assertThat(about(anna())
                        .holding(Paper.of(1, DocumentType.FORM, Paper.printed("signature", "absent")))
                        .found(rule))
                .containsExactly(new FormUnsigned(Paper.idOf(1)));
    }

    @Test
    void a_signed_form_and_one_that_asks_for_no_signature_are_in_order() {
        assertThat(about(anna())
                        .holding(
                                Paper.of(1, DocumentType.FORM, Paper.printed("signature", "present")),
                                Paper.of(2, DocumentType.FORM))
                        .found(rule))
                .isEmpty();
    }
}
