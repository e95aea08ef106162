package dev.dossier.domain.date;

import dev.dossier.domain.name.NameFolding;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An age in place of a date of birth, as Afghan papers state it.
 *
 * @param years 0 to 120
 * @param inYear the year in which somebody was so old, in the paper's calendar
 */
record AgeStatement(int years, int inYear) {

    private static final int OLDEST = 120;

    private static final Set<String> AGE_WORDS = folded("age aged old years ساله سن عمر کلن");

    private static final Set<String> OTHER_WORDS = folded("year in at of the was yrs در به سال سنه په سنة هـ ش");

    /** The age that {@code printed} states; empty if it states none. */
    static Optional<AgeStatement> in(String printed) {
        List<String> words = new ArrayList<>(List.of(NameFolding.fold(printed).split(" ")));
        List<Integer> numbers = new ArrayList<>();
        words.removeIf(word -> {
            boolean number =
                    !word.isEmpty() && word.length() <= 4 && word.codePoints().allMatch(Character::isDigit);
            if (number) {
                numbers.add(Integer.parseInt(word));
            }
            return number;
        });
        boolean states = numbers.size() == 2
                && words.stream().anyMatch(AGE_WORDS::contains)
                && words.stream().allMatch(word -> AGE_WORDS.contains(word) || OTHER_WORDS.contains(word));
        return states
                ? of(Math.min(numbers.get(0), numbers.get(1)), Math.max(numbers.get(0), numbers.get(1)))
                : Optional.empty();
    }

    private static Optional<AgeStatement> of(int years, int inYear) {
        return years <= OLDEST && inYear >= 1000 ? Optional.of(new AgeStatement(years, inYear)) : Optional.empty();
    }

    /** When somebody so old was born, with a year of grace on either side; empty if the calendar has no such year. */
    Optional<DateInterval> born(CalendarSystem calendar) {
        try {
            int year = inYear - years;
            return Optional.of(new DateInterval(
                    calendar.year(year - 1).earliest(), calendar.year(year + 1).latest()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Set<String> folded(String words) {
        return Stream.of(words.split(" ")).map(NameFolding::fold).collect(Collectors.toUnmodifiableSet());
    }
}
