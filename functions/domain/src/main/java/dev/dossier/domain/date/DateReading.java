package dev.dossier.domain.date;

import java.util.List;

/** What came of understanding a printed date. */
public sealed interface DateReading {

    /** The text names one date. */
    record Understood(DateInterval interval, CalendarSystem calendar) implements DateReading {}

    /** The text could mean any of these dates; a person or another paper decides. Likeliest first. */
    record Ambiguous(List<Understood> candidates) implements DateReading {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * The text is no date.
     *
     * @param why a sentence for staff that does not repeat the text
     */
    record NotADate(String text, String why) implements DateReading {}
}
