package dev.dossier.domain.date;

/** In which order a paper prints the numbers of a date. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing is known: a date whose day and month could change places is ambiguous. */
    UNKNOWN
}
