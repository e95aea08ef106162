package dev.dossier.domain.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookalikesTest {

    @ParameterizedTest
    @CsvSource({"G,6", "L,1", "S,8", "U,0", "Y,4", "M,W", "F,P", "G,Q"})
    void noCheckDigitTellsThemApart(String one, String other) {
        for (String around : new String[] {"AB%s2300", "%s1234567", "1234567%s"}) {
            assertThat(CheckDigit.of(around.formatted(one))).isEqualTo(CheckDigit.of(around.formatted(other)));
        }
        assertThat(Lookalikes.mayHideIn(one)).isTrue();
        assertThat(Lookalikes.mayHideIn(other)).isTrue();
    }

    @Test
    void otherCharactersHideNothing() {
        assertThat(Lookalikes.mayHideIn("AB23579CDE<<")).isFalse();
    }
}
