package dev.dossier.domain.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MrzFormatTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            lines, length, begin with, format
            3,     30,     I<UTO,      TD1
            3,     30,     C1USA,      TD1
            3,     30,     AROTA,      TD1
            2,     36,     I<UTO,      TD2
            2,     36,     IDFRA,      FRCNI
            2,     36,     IDBEL,      TD2
            2,     36,     V<UTO,      MRV-B
            2,     44,     P<UTO,      TD3
            2,     44,     PDUTO,      TD3
            2,     44,     V<UTO,      MRV-A
            1,     30,     D1FRA,      FRDL
            1,     30,     D1UTO,      none
            3,     30,     P<UTO,      none
            3,     30,     V<UTO,      none
            2,     44,     I<UTO,      none
            2,     30,     I<UTO,      none
            3,     36,     I<UTO,      none
            """)
    void the_shape_and_the_first_letters_tell_the_format(int lines, int length, String begin, String format) {
        List<String> zone = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            zone.add((line == 0 ? begin : "").concat("<".repeat(length)).substring(0, length));
        }
        assertThat(MrzFormat.of(zone).map(MrzFormat::label))
                .isEqualTo(Optional.of(format).filter(f -> !f.equals("none")));
    }

    @ParameterizedTest
    @EnumSource
    void parts_lie_inside_their_lines_and_share_no_character(MrzFormat format) {
        boolean[][] taken = new boolean[format.lines()][format.length()];
        for (MrzPart part : MrzPart.values()) {
            format.span(part).ifPresent(span -> {
                for (int at = span.from(); at < span.to(); at++) {
                    assertThat(taken[span.line()][at]).as(part + " at " + at).isFalse();
                    taken[span.line()][at] = true;
                }
            });
        }
        assertThat(format.span(MrzPart.NAME)).isPresent();
        assertThat(MrzFormat.labelled(format.label())).isEqualTo(format);
    }

    @Test
    void visas_have_no_composite_check_digit() {
        assertThat(MrzFormat.values()).filteredOn(MrzFormat::isVisa).allSatisfy(visa -> {
            assertThat(visa.composite()).isEmpty();
            assertThat(visa.span(MrzPart.COMPOSITE_CHECK)).isEmpty();
            assertThat(visa.isIcao()).isTrue();
        });
    }

    @Test
    void an_unknown_label_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MrzFormat.labelled("TD4"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            in the zone, known, no nationality
            UTO,         true,  false
            D<<,         true,  false
            RKS,         true,  false
            XXA,         true,  true
            XXB,         true,  true
            XXC,         true,  true
            XXX,         true,  true
            XXD,         false, false
            R0U,         false, false
            ZZZ,         false, false
            <<<,         false, false
            """)
    void codes_of_states_are_those_of_iso_and_icao(String code, boolean known, boolean noNationality) {
        assertThat(StateCodes.isKnownInMrz(code)).isEqualTo(known);
        assertThat(StateCodes.inMrz().contains(code)).isEqualTo(known);
        assertThat(StateCodes.isNoNationality(code)).isEqualTo(noNationality);
    }
}
