package dev.dossier.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final DateReader ANY = DateReader.gregorian(2026);

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            printed                   | means
            12 LUG/JUIL 1942          | 1942-07-12
            12 JUL/JUIL 1942          | 1942-07-12
            12JUL1942                 | 1942-07-12
            12.07.1942                | 1942-07-12
            1.2.1990                  | 1990-02-01
            12. 07. 1942              | 1942-07-12
            03.04.42                  | 1942-04-03
            28/12/1990                | 1990-12-28
            12/28/1990                | 1990-12-28
            1990-04-12                | 1990-04-12
            1990/04/12                | 1990-04-12
            1990.04.12                | 1990-04-12
            19900412                  | 1990-04-12
            XX MAY 1990               | 1990-05
            XX XX 1990                | 1990
            XX/05/1990                | 1990-05
            MAY 1990                  | 1990-05
            05/1990                   | 1990-05
            1990                      | 1990
            April 12, 1990            | 1990-04-12
            the 12th day of May 1990  | 1990-05-12
            1990 April 12             | 1990-04-12
            le 3 août 1961            | 1961-08-03
            1er janvier 1961          | 1961-01-01
            29 FÉV 2000               | 2000-02-29
            15 MARS 1988              | 1988-03-15
            07 DÉC/DEC 2015           | 2015-12-07
            12 de septiembre de 1975  | 1975-09-12
            5 ENE 1980                | 1980-01-05
            30 DIC/DEC 2019           | 2019-12-30
            4 de março de 1991        | 1991-03-04
            2 outubro 1977            | 1977-10-02
            17. März 1984             | 1984-03-17
            9 Eylül 1999              | 1999-09-09
            21 травня 1987 року       | 1987-05-21
            21 ТРА/MAY 1987           | none
            07 сентября 1979 г.       | 1979-09-07
            7 сен 1979                | 1979-09-07
            ١٢ نيسان ١٩٩٠             | 1990-04-12
            12 كانون الثاني 1990      | 1990-01-12
            3 تشرين الأول 1985        | 1985-10-03
            3 تشرين الثاني 1985       | 1985-11-03
            1 كانون الأول 2001        | 2001-12-01
            5 أغسطس 1999              | 1999-08-05
            ۱۲ جنوری ۱۹۹۰             | 1990-01-12
            ၁၂.၀၇.၁၉၉၀                | 1990-07-12
            १२.०७.१९९०                | 1990-07-12
            12.04.2530                | 1987-04-12
            """)
    void printed_dates_are_understood(String printed, String means) {
        assertThat(spelled(ANY.read(printed))).isEqualTo(means);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            printed            | calendars   | means
            1370/1/1           | SOLAR_HIJRI | 1991-03-21
            ۱۳۷۰/۱/۱           | SOLAR_HIJRI | 1991-03-21
            ۱۳۹۹/۱۲/۳۰         | SOLAR_HIJRI | 2021-03-20
            30 Hut 1399        | GREGORIAN   | 2021-03-20
            1 حمل 1370         | GREGORIAN   | 1991-03-21
            ۲۲ بهمن ۱۳۵۷       | GREGORIAN   | 1979-02-11
            1 Farvardin 1400   | GREGORIAN   | 2021-03-21
            سال ۱۳۷۰           | SOLAR_HIJRI | 1991-03-21/1992-03-20
            15 رمضان 1410      | GREGORIAN   | 1990-04-09/1990-04-13
            1/1/1444           | LUNAR_HIJRI | 2022-07-28/2022-08-01
            12 Baisakh 2072    | GREGORIAN   | 2015-04-24/2015-04-26
            १ वैशाख २०४७       | GREGORIAN   | 1990-04-13/1990-04-15
            2072/1/12          | BIKRAM_SAMBAT | 2015-04-24/2015-04-26
            2047               | BIKRAM_SAMBAT | 1990-04-13/1991-04-14
            13/05/1990         | ETHIOPIAN   | 1998-01-21 or 1998-09-10
            30/13/1991         | ETHIOPIAN   | none
            06.13.1991         | ETHIOPIAN   | 1999-09-11
            6 Pagume 1991      | GREGORIAN   | 1999-09-11
            1 መስከረም 2000       | GREGORIAN   | 2007-09-12
            1 Tir 1370         | GREGORIAN   | 1991-06-22
            1 Tir 1985         | GREGORIAN   | 1993-01-09
            """)
    void dates_of_other_calendars_are_understood(String printed, CalendarSystem calendar, String means) {
        DateReader reader = new DateReader(DateOrder.UNKNOWN, List.of(calendar), 2026);
        assertThat(spelled(reader.read(printed))).isEqualTo(means);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            printed                | calendar    | born between
            22 years old in 1392   | SOLAR_HIJRI | 1990-03-21/1993-03-20
            22 ساله در سال 1392    | SOLAR_HIJRI | 1990-03-21/1993-03-20
            ۲۲ ساله در ۱۳۹۲        | SOLAR_HIJRI | 1990-03-21/1993-03-20
            سن ۲۲ سال در سال ۱۳۹۲  | SOLAR_HIJRI | 1990-03-21/1993-03-20
            aged 30 in 1990        | GREGORIAN   | 1959-01-01/1961-12-31
            in 1990 aged 30 years  | GREGORIAN   | 1959-01-01/1961-12-31
            aged 130 in 1990       | GREGORIAN   | none
            30 friends in 1990     | GREGORIAN   | none
            """)
    void an_age_in_a_year_is_a_birth_within_three_years(String printed, CalendarSystem calendar, String born) {
        DateReader reader = new DateReader(DateOrder.UNKNOWN, List.of(calendar), 2026);
        assertThat(spelled(reader.read(printed))).isEqualTo(born);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            printed    | order       | means
            03/04/1990 | UNKNOWN     | 1990-04-03 or 1990-03-04
            03/04/1990 | DAY_FIRST   | 1990-04-03
            03/04/1990 | MONTH_FIRST | 1990-03-04
            04/04/1990 | UNKNOWN     | 1990-04-04
            13/04/1990 | MONTH_FIRST | 1990-04-13
            04/13/1990 | DAY_FIRST   | 1990-04-13
            03.04.1990 | MONTH_FIRST | 1990-03-04
            03 04 1990 | UNKNOWN     | 1990-04-03 or 1990-03-04
            03041990   | DAY_FIRST   | 1990-04-03
            03041990   | MONTH_FIRST | 1990-03-04
            """)
    void day_and_month_that_could_change_places_are_ambiguous_unless_the_order_is_known(
            String printed, DateOrder order, String means) {
        DateReader reader = new DateReader(order, List.of(CalendarSystem.GREGORIAN), 2026);
        assertThat(spelled(reader.read(printed))).isEqualTo(means);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            printed,    latest year, means
            12.07.26,          2026, 2026-07-12
            12.07.27,          2026, 1927-07-12
            12.07.27,          2036, 2027-07-12
            12.07.00,          2026, 2000-07-12
            """)
    void a_year_of_two_digits_does_not_pass_the_latest_year(String printed, int latestYear, String means) {
        assertThat(spelled(DateReader.gregorian(latestYear).read(printed))).isEqualTo(means);
    }

    @Test
    void a_hijri_year_without_a_known_calendar_is_ambiguous_between_sun_and_moon() {
        assertThat(ANY.read("1/1/1400")).isInstanceOf(DateReading.Ambiguous.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ANNA",
                "12 ANNA 1990",
                "32.01.1990",
                "30.02.1990",
                "29/02/1990",
                "12.13.1990",
                "1990-00-12",
                "12.07.19423",
                "123",
                "12.07",
                "1.2.3.4",
                "XX",
                "XX XX XXXX",
                "12 MAY JUNE 1990",
                "00/00/0000",
                "9999-12-31",
                "12345678901234567890",
                "12 JAN/FEB 1990",
                "0 May 1990",
                "12.07.1.1990"
            })
    void what_is_no_date_is_said_to_be_none_without_repeating_it(String printed) {
        assertThat(ANY.read(printed)).isInstanceOfSatisfying(DateReading.NotADate.class, none -> {
            assertThat(none.text()).isEqualTo(printed);
            assertThat(printed.isBlank() || !none.why().contains(printed)).isTrue();
        });
    }

    @Test
    void no_text_whatever_makes_it_throw() {
        Random random = new Random(5);
        String alphabet = "0123456789./-, XxJANמאיيناير٠١٢۱\u200fÄé月日\n\t'";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(ANY.read(text.toString())).isNotNull();
        }
    }

    private static String spelled(DateReading reading) {
        return switch (reading) {
            case DateReading.Understood understood -> understood.interval().toString();
            case DateReading.Ambiguous(var candidates) ->
                candidates.stream().map(c -> c.interval().toString()).collect(Collectors.joining(" or "));
            case DateReading.NotADate none -> "none";
        };
    }
}
