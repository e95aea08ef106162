package dev.dossier.domain.date;

import java.util.Collection;

/** In which order a paper prints the numbers of a date. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing is known: a date whose day and month could change places is ambiguous. */
    UNKNOWN;

    /**
     * The order that the dates of one paper give away: a number above 12 cannot be a month, and dots stand between dates
     * that begin with the day.
     *
     * @param printed the paper's dates as printed; other texts say nothing
     */
    public static DateOrder shownBy(Collection<String> printed) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String date : printed) {
            DateParts parts = DateParts.of(date);
            if (parts.numbers().size() != 3 || parts.numbers().getFirst().digits() > 2 || parts.hasStrangeWords()) {
                continue;
            }
            int first = parts.numbers().get(0).value();
            int second = parts.numbers().get(1).value();
            dayFirst |= (first > 12 && first <= 31 && second <= 12) || parts.dotted();
            monthFirst |= second > 12 && second <= 31 && first <= 12;
        }
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
