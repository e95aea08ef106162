package dev.dossier.domain.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

    /** Pairs that Nepali calendars print, and that many remember: the earthquake of 2015, the peace of 2006. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            year, month, day, Gregorian
            2000,     1,   1, 1943-04-14
            2047,     1,   1, 1990-04-14
            2056,     9,  17, 2000-01-01
            2063,     8,   5, 2006-11-21
            2072,     1,  12, 2015-04-25
            2080,     1,   1, 2023-04-14
            """)
    void a_nepali_day_lies_among_the_few_that_it_can_be(int year, int month, int day, LocalDate gregorian) {
        DateInterval days = CalendarSystem.BIKRAM_SAMBAT.day(year, month, day);
        assertThat(days.contains(DateInterval.day(gregorian))).isTrue();
        assertThat(ChronoUnit.DAYS.between(days.earliest(), days.latest())).isBetween(1L, 3L);
    }

    @ParameterizedTest
    @CsvSource({"1969, 1, 1", "2101, 1, 1", "2050, 13, 1", "2050, 0, 1", "2050, 2, 33", "2050, 12, 32", "2050, 1, 0"})
    void a_nepali_day_that_no_year_has_is_refused(int year, int month, int day) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CalendarSystem.BIKRAM_SAMBAT.day(year, month, day));
    }

    /** Whatever day a calendar names lies in the month and in the year that it names. */
    @ParameterizedTest
    @EnumSource
    void a_day_lies_in_its_month_and_a_month_in_its_year(CalendarSystem calendar) {
        int first = switch (calendar) {
            case GREGORIAN, ETHIOPIAN -> 1950;
            case SOLAR_HIJRI -> 1330;
            case LUNAR_HIJRI -> 1370;
            case BUDDHIST -> 2490;
            case BIKRAM_SAMBAT -> 2005;
        };
        for (int year = first; year < first + 70; year++) {
            for (int month = 1; month <= calendar.monthsInYear(); month++) {
                DateInterval whole = calendar.month(year, month);
                assertThat(calendar.year(year).contains(whole))
                        .as("%s-%s", year, month)
                        .isTrue();
                int days = calendar == CalendarSystem.ETHIOPIAN && month == 13 ? 5 : 28;
                for (int day = 1; day <= days; day++) {
                    assertThat(whole.contains(calendar.day(year, month, day)))
                            .as("%s-%s-%s", year, month, day)
                            .isTrue();
                }
            }
        }
    }
}
