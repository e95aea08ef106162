package dev.dossier.domain.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.JulianFields;

/** The calendars that papers of this work are dated in, each with its way to the Gregorian one. */
public enum CalendarSystem {
    GREGORIAN {
        @Override
        public DateInterval day(int year, int month, int day) {
            return DateInterval.day(LocalDate.of(year, month, day));
        }

        @Override
        int monthsInYear() {
            return 12;
        }
    },
    /** Afghanistan and Iran. Leap years by the 33-year cycle, right for 1206 to 1498. */
    SOLAR_HIJRI {
        @Override
        public DateInterval day(int year, int month, int day) {
            return DateInterval.day(SolarHijri.toGregorian(year, month, day));
        }

        @Override
        int monthsInYear() {
            return 12;
        }
    },
    /** The Islamic calendar as tabulated in Umm al-Qura, 1300 to 1600; sightings move a month by up to two days. */
    LUNAR_HIJRI {
        @Override
        public DateInterval day(int year, int month, int day) {
            LocalDate tabulated = LocalDate.from(HijrahDate.of(year, month, day));
            return new DateInterval(tabulated.minusDays(2), tabulated.plusDays(2));
        }

        @Override
        int monthsInYear() {
            return 12;
        }
    },
    /** Ethiopia and Eritrea: twelve months of 30 days and a thirteenth of five or six. */
    ETHIOPIAN {
        @Override
        public DateInterval day(int year, int month, int day) {
            int days = month < 13 ? 30 : year % 4 == 3 ? 6 : 5;
            if (month < 1 || month > 13 || day < 1 || day > days) {
                throw new DateTimeException("No such day in the Ethiopian calendar");
            }
            long julianDay = 1_723_856L + 365L * year + Math.floorDiv(year, 4) + 30L * (month - 1) + day - 1;
            return DateInterval.day(LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julianDay));
        }

        @Override
        int monthsInYear() {
            return 13;
        }
    },
    /** Thailand: the Gregorian calendar with years counted 543 earlier. */
    BUDDHIST {
        @Override
        public DateInterval day(int year, int month, int day) {
            return DateInterval.day(LocalDate.of(year - 543, month, day));
        }

        @Override
        int monthsInYear() {
            return 12;
        }
    },
    /** Nepal, 1970 to 2100: the lengths of its months are set by tables, so a day is one of two or three. */
    BIKRAM_SAMBAT {
        @Override
        public DateInterval day(int year, int month, int day) {
            return BikramSambat.toGregorian(year, month, day);
        }

        @Override
        int monthsInYear() {
            return 12;
        }
    };

    /**
     * The day or days that a date of this calendar means.
     *
     * @throws DateTimeException if the calendar has no such day
     */
    public abstract DateInterval day(int year, int month, int day);

    abstract int monthsInYear();

    /**
     * The days of one month.
     *
     * @throws DateTimeException if the calendar has no such month
     */
    public DateInterval month(int year, int month) {
        DateInterval first = day(year, month, 1);
        DateInterval next = month == monthsInYear() ? day(year + 1, 1, 1) : day(year, month + 1, 1);
        return new DateInterval(first.earliest(), next.latest().minusDays(1));
    }

    /**
     * The days of one year.
     *
     * @throws DateTimeException if the calendar has no such year
     */
    public DateInterval year(int year) {
        return new DateInterval(
                day(year, 1, 1).earliest(), day(year + 1, 1, 1).latest().minusDays(1));
    }
}
