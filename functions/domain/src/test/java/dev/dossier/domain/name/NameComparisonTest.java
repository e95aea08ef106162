package dev.dossier.domain.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameComparisonTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Anna Testova           | ANNA TESTOVA          | SAME
            Anna Testova           | Testova, Anna         | REORDERED
            Anna Maria Testova     | Anna Testova          | PARTIAL
            Anna M. Testova        | Anna Maria Testova    | PARTIAL
            Anna K. Testova        | Anna Maria Testova    | DIFFERENT
            Testova                | Anna Testova          | PARTIAL
            Anna Testova           | Anna Testowa          | CLOSE
            Anna Testova           | Hanna Testova         | SAME
            Anna Testova           | Vera Testova          | DIFFERENT
            Anna Testova           | Anna Probova          | DIFFERENT
            Anna Testova           | ''                    | DIFFERENT
            Jean-Paul Test         | Jean Paul Test        | SAME
            Jeanpaul Test          | Jean Paul Test        | SAME
            O'Connor Test          | OConnor Test          | SAME
            Müller                 | MULLER                | SAME
            Haji Ahmad Wali        | Ahmad Wali            | SAME
            FNU Ahmad              | Ahmad                 | SAME
            Ahmad No Name Given    | Ahmad                 | SAME
            U Thant                | Thant                 | SAME
            Daw Khin               | Khin                  | SAME
            Daw                    | Daw                   | SAME
            No Yong                | Yong                  | PARTIAL
            Hassan Ali             | Hussein Ali           | DIFFERENT
            Ali Reza               | Reza Ali              | REORDERED
            """)
    void names_in_latin_letters_compare_part_by_part(String one, String other, NameLikeness likeness) {
        assertThat(NameComparison.compare(one, other)).isEqualTo(likeness);
        assertThat(NameComparison.compare(other, one)).isEqualTo(likeness);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Mohammed Ali           | Muhammad Ali          | SAME
            Mohamed Hussein        | Mohammad Husayn       | SAME
            Fatima Yousef          | Fatma Yusuf           | SAME
            Abdul Rahman           | Abdulrahman           | SAME
            Abd al-Rahman          | Abdel Rahman          | SAME
            Abdurrahman            | Abdul Rahman          | SAME
            Abdullah               | Abdallah              | SAME
            Abd Allah              | Abdullah              | SAME
            Al-Rashid              | Rashid                | SAME
            El Rashidi             | Alrashidi             | SAME
            Ahmad bin Saleh        | Ahmad Saleh           | SAME
            Ahmad ibn Saleh        | Ahmad bin Saleh       | SAME
            Oleksandr Shevchenko   | Aleksandr Shevchenko  | SAME
            Serhii Koval           | Sergey Koval          | SAME
            Salim Haddad           | Saleem Haddad         | SAME
            Nasrullah Wardak       | Nasrollah Wardag      | CLOSE
            Hasan Kareem           | Hasan Kamal           | DIFFERENT
            """)
    void common_spellings_of_one_name_are_one_name(String one, String other, NameLikeness likeness) {
        assertThat(NameComparison.compare(one, other)).isEqualTo(likeness);
        assertThat(NameComparison.compare(other, one)).isEqualTo(likeness);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            محمد حسين              | Mohammed Hussein      | SAME
            محمد حسين              | Hussein Mohammad      | REORDERED
            محمد                   | Mohammed Hussein      | PARTIAL
            حسن علی                | Hussein Ali           | DIFFERENT
            حسین علی               | Hasan Ali             | DIFFERENT
            فاطمة الزهراء           | Fatima Zahra          | SAME
            فاطمه یوسف             | Fatma Yousef          | SAME
            عبد الرحمن             | Abdul Rahman          | SAME
            عبد الرحمن             | ABDULRAHMAN           | SAME
            عبد الله               | Abdullah              | SAME
            عبدالله                | Abdullah              | SAME
            أحمد بن صالح           | Ahmed Saleh           | SAME
            زکریا رازی             | Zakariya Razi         | SAME
            ابراهیم                | Ibrahim               | SAME
            ابراهیم                | Ebrahim               | SAME
            عائشة                  | Aisha                 | SAME
            عائشة                  | Ayesha                | SAME
            خدیجه                  | Khadija               | SAME
            نورالدین               | Nuruddin              | DIFFERENT
            گل‌آغا شیرزی            | Gulagha Sherzai       | SAME
            جواد                   | Jawad                 | SAME
            جواد                   | Javad                 | SAME
            محمود                  | Mahmoud               | SAME
            محمود                  | Ahmed                 | DIFFERENT
            مریم                   | Maryam                | SAME
            ژاله                   | Zhaleh                | SAME
            """)
    void names_in_arabic_letters_compare_by_what_is_heard(String one, String other, NameLikeness likeness) {
        assertThat(NameComparison.compare(one, other)).isEqualTo(likeness);
        assertThat(NameComparison.compare(other, one)).isEqualTo(likeness);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Ольга Шевченко         | Olha Shevchenko       | SAME
            Ольга Шевченко         | OLGA SHEVCHENKO       | SAME
            Сергій Коваль          | Sergey Koval          | SAME
            Юлія Коваль            | Julia Koval           | SAME
            Шевченко Ольга         | Olha Shevchenko       | REORDERED
            Ольга Іванівна Коваль  | Olha Koval            | PARTIAL
            Ольга Коваль           | Anna Koval            | DIFFERENT
            Олександр              | Alexander             | SAME
            """)
    void names_in_cyrillic_letters_compare_by_how_they_are_spelled(String one, String other, NameLikeness likeness) {
        assertThat(NameComparison.compare(one, other)).isEqualTo(likeness);
        assertThat(NameComparison.compare(other, one)).isEqualTo(likeness);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            MXHMD BN ZKRYA ALRAZY  | Mohammed bin Zakariya Al-Razi | SAME
            MXHMD                  | Ahmed                 | DIFFERENT
            """)
    void a_zone_that_spells_letter_by_letter_compares_with_a_name_spelled_by_ear(
            String one, String other, NameLikeness likeness) {
        assertThat(NameComparison.compare(one, other)).isEqualTo(likeness);
        assertThat(NameComparison.compare(other, one)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "FNU", "unknown", "XXX", "no name given"})
    void what_stands_for_no_name_is_like_no_name(String none) {
        assertThat(NameComparison.compare(none, "Anna")).isEqualTo(NameLikeness.DIFFERENT);
        assertThat(NameComparison.compare(none, none)).isEqualTo(NameLikeness.DIFFERENT);
        assertThat(NameLikeness.DIFFERENT.isPlausible()).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(textBlock = """
            MARTHA, MARHTA,    0.9611
            DIXON,  DICKSONX,  0.8133
            DWAYNE, DUANE,     0.8400
            A,      A,         1
            A,      B,         0
            '',     '',        1
            '',     A,         0
            """)
    void likeness_is_that_of_jaro_and_winkler(String one, String other, double likeness) {
        assertThat(Likeness.jaroWinkler(one, other)).isCloseTo(likeness, org.assertj.core.data.Offset.offset(0.0001));
        assertThat(Likeness.jaroWinkler(other, one)).isCloseTo(likeness, org.assertj.core.data.Offset.offset(0.0001));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            KITTEN, SITTING, 3
            '',     ABC,     3
            ABC,    ABC,     0
            ABC,    ACB,     2
            """)
    void distance_counts_letters_to_change(String one, String other, int distance) {
        assertThat(Likeness.distance(one, other)).isEqualTo(distance);
        assertThat(Likeness.distance(other, one)).isEqualTo(distance);
    }
}
