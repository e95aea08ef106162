package dev.dossier.api;

import dev.dossier.domain.casefile.Person;
import dev.dossier.domain.casefile.Relationship;
import java.util.List;
import java.util.Optional;

/** The people of a case and their claimed relationships, as a request spells them. */
record People(List<Person> people, List<Relationship> relationships) {

    private static final int MOST = 100;
    private static final int LONGEST_NAME = 200;

    static People of(Optional<List<Person>> people, Optional<List<Relationship>> relationships) {
        People asked = new People(people.orElse(List.of()), relationships.orElse(List.of()));
        asked.problem().ifPresent(detail -> {
            throw new Refused(Problem.badRequest(detail, "Mend the list of people, and send again."));
        });
        return asked;
    }

    private Optional<String> problem() {
        if (people.isEmpty() || people.size() > MOST) {
            return Optional.of("A case has 1 to " + MOST + " people.");
        }
        long ids = people.stream().map(Person::id).distinct().count();
        if (ids != people.size()) {
            return Optional.of("Two people have the same id.");
        }
        if (people.stream().anyMatch(person -> person.fullName().length() > LONGEST_NAME)) {
            return Optional.of("A name is longer than " + LONGEST_NAME + " characters.");
        }
        boolean known = relationships.stream()
                .allMatch(claim -> people.stream().anyMatch(p -> p.id().equals(claim.from()))
                        && people.stream().anyMatch(p -> p.id().equals(claim.to())));
        return known ? Optional.empty() : Optional.of("A relationship names somebody who is not in the list.");
    }
}
