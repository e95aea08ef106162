package dev.dossier.domain.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrzNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            name field                              | primary              | secondary            | may be cut
            ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< | ERIKSSON             | ANNA MARIA           | false
            ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<< | ARKFREITH            | ''                   | false
            SATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<< | SATRIYA SUDARPA      | ''                   | false
            D<ARTAGNAN<<CHARLES<<<<<<<<<<<<<<<<<<<< | D ARTAGNAN           | CHARLES              | false
            BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI | BENNELONG WOOLOOMOOLOO WARRANDYTE W | DI    | true
            PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR | PAPANDROPOULOUS      | JONATHON WARREN TREVOR | true
            ABDULLAYEV<<<DIL<<<<<<<<<<<<<<<<<<<<<<< | ABDULLAYEV           | DIL                  | false
            <<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<< | ''                   | ''                   | false
            """)
    void names_are_split_at_the_first_double_filler(String field, String primary, String secondary, boolean cut) {
        Mrz mrz = new Mrz(MrzFormat.TD3, List.of("P<UTO" + field, "L898902C36UTO7408122F1204159ZE184226B<<<<<10"));

        assertThat(mrz.name()).isEqualTo(new MrzName(primary, secondary, cut));
    }
}
