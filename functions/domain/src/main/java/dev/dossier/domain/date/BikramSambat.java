package dev.dossier.domain.date;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The Nepali calendar without its tables. A committee sets the lengths of its months for every year; counted from 13
 * April, each month begins on one of two or three days. These were taken from the table of nepali-date-converter 3.4.0
 * (MIT), which covers 2000 to 2090; beyond, the calendar drifts by a day in about seventy years, and a day more is
 * allowed on either side.
 */
final class BikramSambat {

    private static final int[] EARLIEST = {0, 31, 62, 94, 125, 156, 187, 217, 246, 276, 305, 335};
    private static final int[] LATEST = {2, 32, 64, 95, 127, 158, 188, 218, 248, 277, 307, 337};
    private static final int[] LONGEST = {31, 32, 32, 32, 32, 31, 30, 30, 30, 30, 30, 31};

    private static final int TABLES_FROM = 2000;
    private static final int TABLES_TO = 2090;

    private BikramSambat() {}

    /** All days that this one can be. */
    static DateInterval toGregorian(int year, int month, int day) {
        if (year < 1970 || year > 2100 || month < 1 || month > 12 || day < 1 || day > LONGEST[month - 1]) {
            throw new DateTimeException("No such day in the Nepali calendar of 1970 to 2100");
        }
        int drift = year < TABLES_FROM || year > TABLES_TO ? 1 : 0;
        LocalDate spring = LocalDate.of(year - 57, 4, 13);
        return new DateInterval(
                spring.plusDays(EARLIEST[month - 1] + day - 1L - drift),
                spring.plusDays(LATEST[month - 1] + day - 1L + drift));
    }
}
