package dev.dossier.domain.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrzSpellingTest {

    @ParameterizedTest(name = "{1} spells {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Eriksson            | ERIKSSON             | true
            Eriksson            | ERIKSON              | false
            Müller              | MULLER               | true
            Müller              | MUELLER              | true
            Müller              | MUXXLLER             | true
            Müller              | MUXXELLER            | false
            Ångström            | ANGSTROM             | true
            Ångström            | AANGSTROEM           | true
            Núñez               | NUNEZ                | true
            Núñez               | NUNXXEZ              | true
            Sørensen            | SORENSEN             | true
            Sørensen            | SOERENSEN            | true
            Weiß                | WEISS                | true
            Weiß                | WEIS                 | false
            Þórður              | THORDUR              | true
            Đorđević            | DORDEVIC             | true
            Æbelø               | AEBELOE              | true
            Ĳsbrand             | IJSBRAND             | true
            ısparta             | ISPARTA              | true
            O'Connor            | OCONNOR              | true
            O’Connor            | O CONNOR             | true
            Jean-Paul           | JEAN PAUL            | true
            Jean-Paul           | JEANPAUL             | false
            J.P.                | JP                   | true
            St. John            | ST JOHN              | true
            Smith, Jones        | SMITH JONES          | true
            d'Artagnan          | D ARTAGNAN           | true
            """)
    void latin_letters_have_sets_of_renderings(String printed, String zone, boolean spells) {
        assertThat(MrzSpelling.canSpell(printed, zone, false)).isEqualTo(spells);
    }

    @ParameterizedTest(name = "{1} spells {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Шевченко            | SHEVCHENKO           | true
            Сергій              | SERHII               | true
            Сергей              | SERGEI               | true
            Сергей              | SERGEY               | true
            Юлія                | IULIIA               | true
            Юлія                | YULIIA               | true
            Олександр           | OLEKSANDR            | true
            Щербина             | SHCHERBYNA           | true
            Їжакевич            | YIZHAKEVYCH          | true
            Ґалаґан             | GALAGAN              | true
            Ольга               | OLHA                 | true
            Ольга               | OLGA                 | true
            Ольга               | HELGA                | false
            Ђорђе               | DORDE                | true
            Хрущёв              | KHRUSHCHEV           | true
            Хрущёв              | KHRUSHCHIOV          | true
            Хрущёв              | KHRUSHCHOV           | false
            """)
    void cyrillic_letters_are_spelled_as_each_country_does(String printed, String zone, boolean spells) {
        assertThat(MrzSpelling.canSpell(printed, zone, false)).isEqualTo(spells);
    }

    @ParameterizedTest(name = "{1} spells {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            محمد بن زكريا الرازي  | MXHMD BN ZKRYA ALRAZY | true
            محمّد                 | MXHMMD               | true
            محمّد                 | MXHMD                | true
            محمد                 | MOHAMMED             | false
            فاطمة                | FAXTTMXTA            | true
            فاطمة                | FAXTTMXAH            | true
            پرویز                | PRWXYAZ              | true
            چنگیز                | XCNXGGXYAZ           | true
            أحمد                 | XAEXHMD              | true
            """)
    void arabic_letters_are_spelled_by_icaos_table(String printed, String zone, boolean spells) {
        assertThat(MrzSpelling.canSpell(printed, zone, false)).isEqualTo(spells);
    }

    @ParameterizedTest(name = "{1} spells {0} cut: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Jonathon Warren Trevor-Smythe | JONATHON WARREN TREVOR | true
            Jonathon Warren Trevor        | JONATHON WARREN TREVOR | true
            Jonathon Warren               | JONATHON WARREN TREVOR | false
            Jonathon Warren Trevor        | JONATHON W T           | true
            Jonathon Warren Trevor        | JON WAR TREV           | true
            Jonathon Warren Trevor        | JONATHON T             | false
            Jonathon Warren Trevor        | WARREN                 | false
            Müllerstein                   | MUE                    | true
            """)
    void a_name_that_did_not_fit_may_be_cut_in_any_part(String printed, String zone, boolean spells) {
        assertThat(MrzSpelling.canSpell(printed, zone, true)).isEqualTo(spells);
    }

    @Test
    void a_name_that_did_fit_is_not_cut() {
        assertThat(MrzSpelling.canSpell("Jonathon Warren Trevor", "JONATHON W T", false))
                .isFalse();
        assertThat(MrzSpelling.canSpell("Eriksson", "ERIKS", false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MXHMD,    محمد
            ZKRYA,    زکریا
            XSHRF,    شرف
            ERIKSSON, ''
            ANNA,     ''
            BRZQ,     برزق
            SCHMIDT,  ''
            """)
    void a_word_that_cannot_be_said_aloud_is_taken_for_arabic_letter_by_letter(String zone, String arabic) {
        assertThat(MrzSpelling.arabicOf(zone).orElse("")).isEqualTo(arabic);
    }
}
