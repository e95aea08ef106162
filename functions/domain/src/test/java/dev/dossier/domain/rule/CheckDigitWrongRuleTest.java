package dev.dossier.domain.rule;

import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.CheckDigitWrong;
import dev.dossier.domain.mrz.MrzPart;
import dev.dossier.domain.paper.DocumentType;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckDigitWrongRuleTest {

    private static final String NAME = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";

    private final Rule rule = new CheckDigitWrongRule();

    @Test
    void a_zone_whose_check_digits_hold_is_not_found() {
        assertThat(found("L898902C36UTO7408122F1204159ZE184226B<<<<<10")).isEmpty();
    }

    @Test
    void a_wrong_digit_is_found_together_with_the_composite_one_that_covers_it() {
        assertThat(found("L898902C31UTO7408122F1204159ZE184226B<<<<<10"))
                .containsExactly(new CheckDigitWrong(
                        Paper.idOf(1), List.of(MrzPart.DOCUMENT_NUMBER_CHECK, MrzPart.COMPOSITE_CHECK)));
    }

    @Test
    void the_composite_digit_alone_can_be_wrong() {
        assertThat(found("L898902C36UTO7408122F1204159ZE184226B<<<<<11"))
                .containsExactly(new CheckDigitWrong(Paper.idOf(1), List.of(MrzPart.COMPOSITE_CHECK)));
    }

    @Test
    void a_paper_without_a_zone_has_no_check_digits() {
        assertThat(about(anna()).holding(Paper.of(1, DocumentType.PASSPORT)).found(rule))
                .isEmpty();
    }

    private List<Finding> found(String secondLine) {
        return about(anna()).holding(Paper.withZone(1, NAME, secondLine)).found(rule);
    }
}
