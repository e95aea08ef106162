package dev.dossier.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthSlipsTest {

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
        assertThat(MonthSlips.mended(read)).isEqualTo(meant);
    }
}
