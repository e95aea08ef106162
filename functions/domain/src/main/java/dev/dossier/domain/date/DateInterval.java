package dev.dossier.domain.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * All days that a date on a paper can mean, in the Gregorian calendar.
 *
 * @param earliest the first of these days
 * @param latest the last of these days
 */
public record DateInterval(LocalDate earliest, LocalDate latest) {

    public DateInterval {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("An interval ends where it begins or later");
        }
    }

    public static DateInterval day(LocalDate day) {
        return new DateInterval(day, day);
    }

    /**
     * All days of one month.
     *
     * @param month 1 to 12
     */
    public static DateInterval month(int year, int month) {
        YearMonth when = YearMonth.of(year, month);
        return new DateInterval(when.atDay(1), when.atEndOfMonth());
    }

    public static DateInterval year(int year) {
        return new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean isDay() {
        return earliest.equals(latest);
    }

    /** True if some day lies in both. */
    public boolean canMeet(DateInterval other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }

    /** True if every day of this interval lies before {@code day}. */
    public boolean isSurelyBefore(LocalDate day) {
        return latest.isBefore(day);
    }

    /** True if every day of {@code other} lies in this interval. */
    public boolean contains(DateInterval other) {
        return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
    }

    /**
     * Reads {@code 1990}, {@code 1990-04}, {@code 1990-04-12} or {@code 1991-03-21/1992-03-20}.
     *
     * @throws IllegalArgumentException for anything else; the message does not repeat the text
     */
    public static DateInterval parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return new DateInterval(
                        LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
            }
            return switch (text.length()) {
                case 4 -> year(Integer.parseInt(text));
                case 7 -> {
                    YearMonth when = YearMonth.parse(text);
                    yield month(when.getYear(), when.getMonthValue());
                }
                default -> day(LocalDate.parse(text));
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "A date is written like 1990, 1990-04, 1990-04-12 or 1991-03-21/1992-03-20", e);
        }
    }

    /** ISO 8601, shortened to what is known: {@code 1990}, {@code 1990-04}, {@code 1990-04-12}, or both ends. */
    @Override
    public String toString() {
        if (isDay()) {
            return earliest.toString();
        }
        if (equals(year(earliest.getYear()))) {
            return String.format(Locale.ROOT, "%04d", earliest.getYear());
        }
        if (equals(month(earliest.getYear(), earliest.getMonthValue()))) {
            return YearMonth.from(earliest).toString();
        }
        return earliest + "/" + latest;
    }
}
