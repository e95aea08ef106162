package dev.dossier.domain.date;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The Solar Hijri calendar by its 33-year cycle of eight leap years. */
final class SolarHijri {

    private static final int ANCHOR_YEAR = 1370;
    private static final LocalDate ANCHOR = LocalDate.of(1991, 3, 21);

    private SolarHijri() {}

    static LocalDate toGregorian(int year, int month, int day) {
        if (year < 1206 || year > 1498 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
            throw new DateTimeException("No such day in the Solar Hijri calendar of 1206 to 1498");
        }
        long days = 365L * (year - ANCHOR_YEAR) + leapYearsBetween(year);
        days += month <= 7 ? 31L * (month - 1) : 186 + 30L * (month - 7);
        return ANCHOR.plusDays(days + day - 1);
    }

    private static int daysIn(int year, int month) {
        return month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
    }

    private static boolean isLeap(int year) {
        return switch (year % 33) {
            case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
            default -> false;
        };
    }

    private static int leapYearsBetween(int year) {
        int leaps = 0;
        for (int y = Math.min(year, ANCHOR_YEAR); y < Math.max(year, ANCHOR_YEAR); y++) {
            leaps += isLeap(y) ? 1 : 0;
        }
        return year < ANCHOR_YEAR ? -leaps : leaps;
    }
}
