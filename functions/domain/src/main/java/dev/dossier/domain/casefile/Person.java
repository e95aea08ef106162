package dev.dossier.domain.casefile;

import dev.dossier.domain.date.DateInterval;
import java.util.Optional;

/**
 * Somebody in the case, as declared by the office.
 *
 * @param surname the family name, or the whole name of a person who has one name only; never blank
 * @param givenNames empty for a person who has one name only
 */
public record Person(
        PersonId id, PersonRole role, String surname, String givenNames, Optional<DateInterval> dateOfBirth) {

    public Person {
        if (surname.isBlank()) {
            throw new IllegalArgumentException("A person has at least one name, kept as the surname");
        }
    }

    /** Given names before the surname. */
    public String fullName() {
        return (givenNames + " " + surname).strip();
    }
}
