package dev.dossier.domain.date;

import dev.dossier.domain.date.DateReading.Ambiguous;
import dev.dossier.domain.date.DateReading.NotADate;
import dev.dossier.domain.date.DateReading.Understood;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Understands printed dates: {@code 12 JUL/JUIL 1942}, {@code 12.07.1942}, {@code ۱۳۷۰/۱/۱}, {@code XX MAY 1990}, and
 * ages in a year as tazkiras state them, {@code 22 years old in 1392}.
 *
 * @param order how this paper orders day and month, if that is known; numbers between dots are day first in any case
 * @param calendars the calendars this paper may use, likeliest first
 * @param latestYear the Gregorian year that two-digit years do not pass: this year for births, later for expiries
 */
public record DateReader(DateOrder order, List<CalendarSystem> calendars, int latestYear) {

    public DateReader {
        calendars = List.copyOf(calendars);
    }

    /** Reads Gregorian dates whose order is not known, with years up to {@code latestYear}. */
    public static DateReader gregorian(int latestYear) {
        return new DateReader(DateOrder.UNKNOWN, List.of(CalendarSystem.GREGORIAN), latestYear);
    }

    /** What {@code printed} means; never throws for any text. */
    public DateReading read(String printed) {
        DateParts parts = DateParts.of(printed);
        Set<Understood> candidates = new LinkedHashSet<>();
        AgeStatement.in(printed).ifPresent(age -> candidates.addAll(birthsOf(age)));
        if (candidates.isEmpty() && parts.hasStrangeWords()) {
            return new NotADate(printed, "It holds words that do not belong to a date.");
        }
        boolean byDots = order == DateOrder.UNKNOWN && parts.dotted();
        if (candidates.isEmpty()) {
            candidates.addAll(datesIn(parts, byDots ? DateOrder.DAY_FIRST : order));
        }
        if (candidates.isEmpty() && !byDots) { // whoever wrote it did not keep the paper's order
            candidates.addAll(datesIn(parts, DateOrder.UNKNOWN));
        }
        return switch (candidates.size()) {
            case 0 -> new NotADate(printed, "No calendar has such a day.");
            case 1 -> candidates.iterator().next();
            default -> new Ambiguous(new ArrayList<>(candidates));
        };
    }

    private List<Understood> datesIn(DateParts parts, DateOrder known) {
        return DateParts.waysToRead(parts, known).stream()
                .flatMap(way -> datesOf(way).stream())
                .toList();
    }

    private List<Understood> birthsOf(AgeStatement age) {
        List<Understood> births = new ArrayList<>();
        for (CalendarSystem calendar : calendarsFor(age.inYear())) {
            age.born(calendar)
                    .filter(DateReader::isPlausible)
                    .ifPresent(born -> births.add(new Understood(born, calendar)));
        }
        return births;
    }

    private List<Understood> datesOf(DateParts.Order way) {
        List<Understood> dates = new ArrayList<>();
        for (CalendarSystem calendar : way.calendar().map(List::of).orElse(calendarsFor(way.year()))) {
            for (int year : yearsFor(way, calendar)) {
                intervalOf(calendar, year, way.month(), way.day())
                        .filter(DateReader::isPlausible)
                        .map(interval -> new Understood(interval, calendar))
                        .ifPresent(dates::add);
            }
        }
        return dates;
    }

    /** Empty if the calendar has no such day; another reading may. */
    private static Optional<DateInterval> intervalOf(CalendarSystem calendar, int year, int month, int day) {
        try {
            if (month == 0) {
                return Optional.of(calendar.year(year));
            }
            return Optional.of(day == 0 ? calendar.month(year, month) : calendar.day(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Nobody in a case was born, and no paper of a case was made or runs out, outside these years. */
    private static boolean isPlausible(DateInterval interval) {
        return interval.earliest().getYear() >= 1850 && interval.latest().getYear() <= 2150;
    }

    private List<CalendarSystem> calendarsFor(int year) {
        if (year >= 2480 && year <= 2600) {
            return List.of(CalendarSystem.BUDDHIST);
        }
        if (year >= 1200 && year < 1500) {
            List<CalendarSystem> hijri = calendars.stream()
                    .filter(c -> c == CalendarSystem.SOLAR_HIJRI || c == CalendarSystem.LUNAR_HIJRI)
                    .toList();
            return hijri.isEmpty() ? List.of(CalendarSystem.SOLAR_HIJRI, CalendarSystem.LUNAR_HIJRI) : hijri;
        }
        List<CalendarSystem> others = calendars.stream()
                .filter(c -> c == CalendarSystem.GREGORIAN
                        || c == CalendarSystem.ETHIOPIAN
                        || c == CalendarSystem.BIKRAM_SAMBAT)
                .toList();
        return others.isEmpty() ? List.of(CalendarSystem.GREGORIAN) : others;
    }

    /** A two-digit year is the latest such year that does not pass {@link #latestYear}. */
    private List<Integer> yearsFor(DateParts.Order way, CalendarSystem calendar) {
        int year = way.year();
        if (!way.shortYear()) {
            return year >= 1200 && year <= 2600 ? List.of(year) : List.of();
        }
        if (calendar != CalendarSystem.GREGORIAN) {
            return List.of();
        }
        int century = latestYear / 100 * 100;
        return List.of(century + year <= latestYear ? century + year : century - 100 + year);
    }
}
