package dev.dossier.domain.casefile;

import dev.dossier.domain.name.NameComparison;
import dev.dossier.domain.name.NameLikeness;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds out whom of the case each document is about, by names, dates of birth and cover sheets, unless a person has said
 * so.
 */
public final class Holders {

    private Holders() {}

    public static SortedMap<DocumentId, SortedSet<PersonId>> in(CaseFile file, Papers papers) {
        SortedMap<DocumentId, SortedSet<PersonId>> holders = new TreeMap<>();
        for (Document document : papers.documents()) {
            SortedSet<PersonId> people = new TreeSet<>();
            for (Mention mention : Mention.allOn(document)) {
                bestMatch(mention, file.people()).ifPresent(people::add);
            }
            papers.coverOf(document, file.number())
                    .ifPresent(cover -> file.people().stream()
                            .map(Person::id)
                            .filter(id -> id.text().equals(cover.person()))
                            .forEach(people::add));
            holders.put(document.id(), people);
        }
        file.standingDecisions().forEach(decision -> {
            if (decision.ruling() instanceof Ruling.Assign(var document, var people)
                    && holders.containsKey(papers.nowIn(document))) {
                holders.put(papers.nowIn(document), people);
            }
        });
        return holders;
    }

    /** The one person whose name fits best; nobody if two fit equally well. */
    public static Optional<PersonId> bestMatch(Mention mention, List<Person> people) {
        for (NameLikeness likeness : NameLikeness.values()) {
            if (!likeness.isPlausible()) {
                break;
            }
            List<Person> alike = people.stream()
                    .filter(person -> NameComparison.compare(mention.name(), person.fullName()) == likeness)
                    .filter(person -> likeness != NameLikeness.CLOSE || bornAlike(mention, person))
                    .toList();
            if (alike.size() > 1) {
                alike = alike.stream()
                        .filter(person -> bornAlike(mention, person))
                        .toList();
            }
            if (!alike.isEmpty()) {
                return alike.size() == 1 ? Optional.of(alike.getFirst().id()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean bornAlike(Mention mention, Person person) {
        return mention.born().isPresent()
                && person.dateOfBirth().isPresent()
                && mention.born().get().canMeet(person.dateOfBirth().get());
    }
}
