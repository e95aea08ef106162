package dev.dossier.domain.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarSystemTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            calendar,    year, month, day, Gregorian
            SOLAR_HIJRI, 1370,     1,   1, 1991-03-21
            SOLAR_HIJRI, 1392,     1,   1, 2013-03-21
            SOLAR_HIJRI, 1399,    12,  30, 2021-03-20
            SOLAR_HIJRI, 1400,     1,   1, 2021-03-21
            SOLAR_HIJRI, 1403,    12,  30, 2025-03-20
            SOLAR_HIJRI, 1357,    11,  22, 1979-02-11
            SOLAR_HIJRI, 1370,    12,  29, 1992-03-19
            ETHIOPIAN,   2000,     1,   1, 2007-09-12
            ETHIOPIAN,   1985,     1,   1, 1992-09-11
            ETHIOPIAN,   1991,    13,   6, 1999-09-11
            ETHIOPIAN,   1992,     1,   1, 1999-09-12
            BUDDHIST,    2530,     4,  12, 1987-04-12
            GREGORIAN,   1990,     2,  28, 1990-02-28
            """)
    void days_are_those_that_tables_give(CalendarSystem calendar, int year, int month, int day, LocalDate gregorian) {
        assertThat(calendar.day(year, month, day)).isEqualTo(DateInterval.day(gregorian));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            year, month, day, Umm al-Qura
            1400,     1,   1, 1979-11-21
            1410,     9,  15, 1990-04-11
            1444,     1,   1, 2022-07-30
            """)
    void lunar_days_may_be_sighted_two_days_sooner_or_later(int year, int month, int day, LocalDate tabulated) {
        assertThat(CalendarSystem.LUNAR_HIJRI.day(year, month, day))
                .isEqualTo(new DateInterval(tabulated.minusDays(2), tabulated.plusDays(2)));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            calendar,    year, month, day
            SOLAR_HIJRI, 1370,    12,  31
            SOLAR_HIJRI, 1371,    12,  30
            SOLAR_HIJRI, 1370,     7,  31
            SOLAR_HIJRI, 1370,    13,   1
            SOLAR_HIJRI, 1370,     0,   1
            SOLAR_HIJRI, 1205,     1,   1
            SOLAR_HIJRI, 1499,     1,   1
            LUNAR_HIJRI, 1299,     1,   1
            LUNAR_HIJRI, 1400,    13,   1
            ETHIOPIAN,   1990,    13,   6
            ETHIOPIAN,   1991,    13,   7
            ETHIOPIAN,   1991,     1,  31
            ETHIOPIAN,   1991,    14,   1
            GREGORIAN,   1990,     2,  29
            BUDDHIST,    2530,     2,  29
            """)
    void a_day_that_a_calendar_does_not_have_is_refused(CalendarSystem calendar, int year, int month, int day) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> calendar.day(year, month, day));
    }

    /** Every solar year from 1206 to 1497 ends on the day before the next begins. */
    @Test
    void solar_years_follow_one_another_without_a_gap() {
        for (int year = 1207; year < 1498; year++) {
            DateInterval whole = CalendarSystem.SOLAR_HIJRI.year(year);
            LocalDate next = CalendarSystem.SOLAR_HIJRI.day(year + 1, 1, 1).earliest();
            assertThat(whole.latest().plusDays(1)).as("year %s", year).isEqualTo(next);
            assertThat(whole.earliest().getDayOfMonth()).as("year %s", year).isBetween(19, 22);
        }
    }

    @Test
    void the_thirteenth_ethiopian_month_has_five_days_or_six() {
        assertThat(CalendarSystem.ETHIOPIAN.month(1990, 13)).isEqualTo(DateInterval.parse("1998-09-06/1998-09-10"));
        assertThat(CalendarSystem.ETHIOPIAN.month(1991, 13)).isEqualTo(DateInterval.parse("1999-09-06/1999-09-11"));
    }

    @Test
    void a_year_known_alone_is_every_day_of_it() {
        assertThat(CalendarSystem.SOLAR_HIJRI.year(1370)).isEqualTo(DateInterval.parse("1991-03-21/1992-03-20"));
        assertThat(CalendarSystem.ETHIOPIAN.year(1985)).isEqualTo(DateInterval.parse("1992-09-11/1993-09-10"));
        assertThat(CalendarSystem.BUDDHIST.year(2530)).isEqualTo(DateInterval.year(1987));
    }
}
