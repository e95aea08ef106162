package dev.dossier.reading.field;

import dev.dossier.domain.date.CalendarSystem;
import java.util.List;

/** The calendars that papers of a language are dated in. */
final class Calendars {

    private Calendars() {}

    /**
     * Likeliest first; years that cannot be of one of them are taken for another one's all the same.
     *
     * @param language ISO 639-1, or empty
     */
    static List<CalendarSystem> of(String language) {
        return switch (language) {
            case "fa", "ps" -> List.of(CalendarSystem.SOLAR_HIJRI, CalendarSystem.GREGORIAN);
            case "ar", "ur" -> List.of(CalendarSystem.LUNAR_HIJRI, CalendarSystem.GREGORIAN);
            case "am", "ti" -> List.of(CalendarSystem.ETHIOPIAN, CalendarSystem.GREGORIAN);
            case "ne" -> List.of(CalendarSystem.BIKRAM_SAMBAT, CalendarSystem.GREGORIAN);
            default -> List.of(CalendarSystem.GREGORIAN);
        };
    }
}
