package dev.dossier.domain.mrz;

import dev.dossier.domain.date.DateInterval;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A date of six characters: known as far as its digits go, left open by fillers, or no date at all. */
public sealed interface MrzDate {

    record Known(DateInterval interval) implements MrzDate {}

    /** The zone says that the date is not known. */
    record Unknown() implements MrzDate {}

    /** The characters name no day of the calendar. */
    record NotADate() implements MrzDate {}

    /** A date of birth lies in the hundred years up to {@code today}. */
    static MrzDate birth(String six, LocalDate today) {
        MrzDate latest = of(six, today.getYear());
        boolean notYet =
                latest instanceof Known(var interval) && interval.earliest().isAfter(today);
        return notYet ? of(six, today.getYear() - 1) : latest;
    }

    /** A date of expiry lies between fifty years ago and fifty years ahead. */
    static MrzDate expiry(String six, LocalDate today) {
        return of(six, today.getYear() + 50);
    }

    private static MrzDate of(String six, int latestYear) {
        if (six.isEmpty() || six.startsWith("<<")) {
            return new Unknown();
        }
        if (!six.matches("\\d{2}(<{4}|\\d{2}(<<|\\d{2}))")) {
            return new NotADate();
        }
        int year = latestYear / 100 * 100 + Integer.parseInt(six.substring(0, 2));
        year = year > latestYear ? year - 100 : year;
        try {
            if (six.endsWith("<<<<")) {
                return new Known(DateInterval.year(year));
            }
            int month = Integer.parseInt(six.substring(2, 4));
            return new Known(
                    six.endsWith("<<")
                            ? DateInterval.month(year, month)
                            : DateInterval.day(LocalDate.of(year, month, Integer.parseInt(six.substring(4)))));
        } catch (DateTimeException e) {
            return new NotADate();
        }
    }
}
