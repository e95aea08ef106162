package dev.dossier.domain.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            characters,                              digit, where it stands
            520727,                                      3, ICAO Doc 9303-3 appendix A
            AB2134<<<,                                   5, ICAO Doc 9303-3 appendix A
            HA672242<658022549601086<<<<<<<<<<<<<<0,     8, ICAO Doc 9303-4 composite
            <<<<<<,                                      0, an unknown date
            85<<<<,                                      1, a year
            8512<<,                                      6, a month
            '',                                          0, nothing
            """, useHeadersInDisplayName = true)
    void digits_are_those_that_icao_computes(String characters, int digit, String where) {
        assertThat(CheckDigit.of(characters)).as(where).isEqualTo(digit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"G/6", "L/1", "K/<", "S/8", "U/0", "Y/4"})
    void a_slip_between_these_characters_goes_unseen(String pair) {
        assertThat(CheckDigit.of("A" + pair.charAt(0) + "B")).isEqualTo(CheckDigit.of("A" + pair.charAt(2) + "B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O/0", "Q/0", "D/0", "I/1", "B/8", "S/5", "Z/2", "A/4", "T/7", "C/<", "E/<", "S/<", "X/<"})
    void a_slip_between_these_characters_shows(String pair) {
        assertThat(CheckDigit.of("A" + pair.charAt(0) + "B")).isNotEqualTo(CheckDigit.of("A" + pair.charAt(2) + "B"));
    }

    @Test
    void a_filler_is_no_check_digit_of_anything() {
        assertThat(CheckDigit.matches("<<<<<<", '<')).isFalse();
        assertThat(CheckDigit.matches("<<<<<<", '0')).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Ä", " ", "-", "٣"})
    void other_characters_have_no_value_in_a_zone(String character) {
        assertThatIllegalArgumentException().isThrownBy(() -> CheckDigit.of(character));
    }
}
