package dev.dossier.reading.field;

import dev.dossier.domain.date.DateInterval;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue.DateValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A date of issue whose label could not be read: the date on the paper that stands a whole number of years before its
 * expiry. Which date that is stays a guess, so a person looks at it.
 */
final class TermOfValidity {

    /** The longest term that papers are valid for, in years. */
    private static final int LONGEST = 15;

    private static final int MOST_TOKENS = 4;

    /** What is left of the confidence: never enough to pass without a person. */
    private static final double GUESSED = 0.8;

    private TermOfValidity() {}

    /** When the paper was issued; empty if it says so, or unless exactly one date stands a term before a sure expiry. */
    static Optional<Sighting> issue(Map<FieldName, FieldReading> fields, List<Chunk> chunks, ValueReader values) {
        if (fields.containsKey(FieldName.DATE_OF_ISSUE)
                || !(fields.get(FieldName.DATE_OF_EXPIRY) instanceof Read expiry
                        && expiry.accepted()
                        && expiry.value() instanceof DateValue(DateInterval last)
                        && last.isDay())) {
            return Optional.empty();
        }
        List<Sighting> found = new ArrayList<>();
        for (Chunk chunk : chunks) {
            List<Token> tokens = chunk.tokens();
            for (int from = 0; from < tokens.size(); from++) {
                for (int to = from + 1; to <= Math.min(tokens.size(), from + MOST_TOKENS); to++) {
                    values.read(FieldName.DATE_OF_ISSUE, tokens.subList(from, to))
                            .filter(seen -> beginsTerm(seen, last.earliest()))
                            .filter(seen -> !isBirth(seen, fields)
                                    && found.stream()
                                            .noneMatch(other -> other.value().saysTheSameAs(seen.value())))
                            .ifPresent(found::add);
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst().doubted(GUESSED)) : Optional.empty();
    }

    private static boolean isBirth(Sighting seen, Map<FieldName, FieldReading> fields) {
        return fields.get(FieldName.DATE_OF_BIRTH) instanceof Read birth
                && birth.value().saysTheSameAs(seen.value());
    }

    /** Papers expire on the day of their issue, some years later, or on the day before. */
    private static boolean beginsTerm(Sighting seen, LocalDate expiry) {
        return seen.value() instanceof DateValue(DateInterval day) && day.isDay() && isTerm(day.earliest(), expiry);
    }

    private static boolean isTerm(LocalDate issue, LocalDate expiry) {
        int years = expiry.plusDays(1).getYear() - issue.getYear();
        LocalDate anniversary = issue.plusYears(Math.max(1, years));
        return years >= 1
                && years <= LONGEST
                && (anniversary.equals(expiry) || anniversary.minusDays(1).equals(expiry));
    }
}
