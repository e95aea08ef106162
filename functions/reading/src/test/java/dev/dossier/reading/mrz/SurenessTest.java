package dev.dossier.reading.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.domain.mrz.MrzPart;
import dev.dossier.domain.paper.Grading;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurenessTest {

    private static final String NAME = "P<UTOERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<";
    private static final String NUMBER = "UA12345678UTO7408122F2704151<<<<<<<<<<<<<<02";

    private static Sureness of(SlotCosts first, SlotCosts second) {
        return new Sureness(Seen.zone(MrzFormat.TD3, first, second));
    }

    private static boolean passes(Sureness sureness, MrzPart part) {
        return sureness.of(part).atLeast(Grading.standard().floor());
    }

    @Test
    void what_two_looks_saw_alike_and_check_digits_confirm_passes() {
        Sureness sureness = of(Seen.line(NAME, NAME), Seen.line(NUMBER, NUMBER));

        assertThat(List.of(MrzPart.DOCUMENT_NUMBER, MrzPart.DATE_OF_BIRTH, MrzPart.SEX, MrzPart.NATIONALITY))
                .allMatch(part -> passes(sureness, part));
    }

    @Test
    void one_look_proves_nothing_although_all_check_digits_hold() {
        Sureness sureness = of(Seen.line(NAME), Seen.line(NUMBER));

        assertThat(sureness.holds()).isTrue();
        assertThat(sureness.isAgreed()).isFalse();
        assertThat(passes(sureness, MrzPart.DOCUMENT_NUMBER)).isFalse();
    }

    @Test
    void a_letter_of_the_name_that_was_seen_otherwise_once_puts_its_line_in_doubt_and_not_the_other() {
        Sureness sureness = of(Seen.line(NAME, NAME.replace("ANNA", "AMNA"), NAME), Seen.line(NUMBER, NUMBER, NUMBER));

        assertThat(passes(sureness, MrzPart.NAME)).isFalse();
        assertThat(passes(sureness, MrzPart.ISSUING_STATE)).isFalse();
        assertThat(passes(sureness, MrzPart.DOCUMENT_NUMBER)).isTrue();
    }

    /** U counts 30 and 0 counts nothing: the check digit fits both. */
    @Test
    void a_0_that_may_be_a_U_does_not_pass_although_the_check_digit_holds() {
        Sureness sureness = of(Seen.line(NAME, NAME), Seen.line(NUMBER, "0" + NUMBER.substring(1)));

        assertThat(passes(sureness, MrzPart.DOCUMENT_NUMBER)).isFalse();
    }

    /** An 8 and a B differ by three: the check digit fits only one. */
    @Test
    void a_slip_that_the_check_digit_sees_through_does_not_matter() {
        Sureness sureness = of(Seen.line(NAME, NAME), Seen.line(NUMBER, NUMBER.replace("UA12345678", "UA1234567B")));

        assertThat(passes(sureness, MrzPart.DATE_OF_BIRTH)).isTrue();
        assertThat(passes(sureness, MrzPart.DOCUMENT_NUMBER)).isTrue();
    }

    @Test
    void sex_and_nationality_that_looks_disagree_about_do_not_pass() {
        Sureness sureness = of(Seen.line(NAME, NAME), Seen.line(NUMBER, NUMBER.replace("2F2", "2M2")));

        assertThat(passes(sureness, MrzPart.SEX)).isFalse();
        assertThat(passes(sureness, MrzPart.DATE_OF_BIRTH)).isFalse();
    }

    @Test
    void nothing_passes_from_a_zone_with_a_check_digit_that_fails() {
        String wrong = NUMBER.substring(0, 43) + "7";
        Sureness sureness = of(Seen.line(NAME, NAME), Seen.line(wrong, wrong));

        assertThat(MrzPart.values())
                .filteredOn(part -> MrzFormat.TD3.span(part).isPresent())
                .noneMatch(part -> passes(sureness, part));
    }

    @Test
    void a_letter_that_nothing_but_its_place_tells_from_what_was_seen_proves_nothing() {
        String seen = "P<UTOERIKSSON<<7EKE<<<<<<<<<<<<<<<<<<<<<<<<<"; // the 7 may be a Z or a T
        Sureness sureness = of(Seen.line(seen, seen), Seen.line(NUMBER, NUMBER));

        assertThat(sureness.isAgreed()).isFalse();
        assertThat(passes(sureness, MrzPart.NAME)).isFalse();
    }

    @Test
    void a_zero_in_a_code_that_exists_with_the_letter_O_is_no_doubt_and_one_in_a_name_is() {
        String code = NAME.replace("UTO", "UT0");
        String name = NAME.replace("SON", "S0N");

        assertThat(of(Seen.line(code, code), Seen.line(NUMBER, NUMBER)).isAgreed())
                .isTrue();
        assertThat(of(Seen.line(name, name), Seen.line(NUMBER, NUMBER)).isAgreed())
                .isFalse();
    }

    @Test
    void a_line_with_a_place_where_nothing_was_seen_proves_nothing() {
        String lost = NAME.replace("ANNA", "AN A");

        assertThat(of(Seen.line(lost, lost), Seen.line(NUMBER, NUMBER)).isAgreed())
                .isFalse();
    }
}
