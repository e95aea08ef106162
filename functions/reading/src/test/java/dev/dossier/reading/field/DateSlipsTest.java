package dev.dossier.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSlipsTest {

    @ParameterizedTest
    @CsvSource({
        "290CT2018, 29OCT2018",
        "17A0UT1968, 17AOUT1968",
        "29 0CT 2018, 29 OCT 2018",
        "07-AG0-1999, 07-AGO-1999",
        "12JUL1942, 12JUL1942",
        "12.05.1985, 12.05.1985",
        "12 05 1985, 12 05 1985",
        "A3379233, A3379233",
        "1505 OCT 2018, 1505 OCT 2018",
    })
    void figuresInMonthsBecomeLetters(String read, String meant) {
        assertThat(DateSlips.mended(read)).isEqualTo(meant);
    }

    @Test
    void a_slashed_zero_is_no_letter() {
        assertThat(DateSlips.mended("O2 NOV 2010")).isEqualTo("02 NOV 2010");
        assertThat(DateSlips.mended("O07 FEB 2025")).isEqualTo("07 FEB 2025");
        assertThat(DateSlips.mended("3 OCT 2010")).isEqualTo("3 OCT 2010");
    }

    @Test
    void figures_with_a_blank_between_them_are_joined() {
        assertThat(DateSlips.mended("08/1 2/2020")).isEqualTo("08/12/2020");
        assertThat(DateSlips.mended("05 06 2010")).isEqualTo("05 06 2010");
    }
}
