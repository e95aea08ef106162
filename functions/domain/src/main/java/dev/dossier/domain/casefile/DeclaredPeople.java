package dev.dossier.domain.casefile;

import dev.dossier.domain.date.DateInterval;
import dev.dossier.domain.name.NameComparison;
import dev.dossier.domain.name.NameLikeness;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.FieldValue.DateValue;
import dev.dossier.domain.paper.FieldValue.NameValue;
import dev.dossier.domain.paper.Grade;
import dev.dossier.domain.paper.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people as the office declared them, as a second source for what was read unsurely. A name or date of birth that
 * the office wrote down on its own and that was read the same passes without a person; what differs never does.
 */
final class DeclaredPeople {

    private final List<Person> people;
    private final Map<DocumentId, List<Person>> assigned;

    private DeclaredPeople(List<Person> people, Map<DocumentId, List<Person>> assigned) {
        this.people = people;
        this.assigned = assigned;
    }

    static DeclaredPeople of(CaseFile file) {
        Map<DocumentId, List<Person>> assigned = new HashMap<>();
        file.standingDecisions().forEach(decision -> {
            if (decision.ruling() instanceof Ruling.Assign(var document, var holders)) {
                assigned.put(
                        document,
                        file.people().stream()
                                .filter(person -> holders.contains(person.id()))
                                .toList());
            }
        });
        return new DeclaredPeople(file.people(), assigned);
    }

    /** {@code document}, with what the office declared added to every unsure reading that says the same. */
    Document confirm(Document document) {
        List<Person> candidates = assigned.getOrDefault(document.id(), people);
        Map<FieldName, FieldReading> fields = new HashMap<>();
        for (Mention mention : Mention.allOn(document)) {
            Holders.bestMatch(mention, candidates)
                    .flatMap(id -> candidates.stream()
                            .filter(person -> person.id().equals(id))
                            .findFirst())
                    .ifPresent(person -> Stream.concat(mention.fields().stream(), Stream.of(mention.bornIn()))
                            .flatMap(name -> document.read(name).stream())
                            .filter(read -> !read.accepted())
                            .forEach(read -> confirmed(read, person)
                                    .ifPresent(confirmed -> fields.put(read.name(), confirmed))));
        }
        return document.withFields(document.fields().stream()
                .map(field -> fields.getOrDefault(field.name(), field))
                .toList());
    }

    private static Optional<Read> confirmed(Read read, Person person) {
        return read.name().isName()
                ? nameConfirmed(read, person)
                : person.dateOfBirth().flatMap(born -> birthConfirmed(read, born));
    }

    /** A name passes if everything that was read of it says the same as the office. */
    private static Optional<Read> nameConfirmed(Read read, Person person) {
        String base = read.name().base().text();
        if (base.equals("fullName")) {
            boolean same = read.evidence().stream()
                    .allMatch(seen ->
                            NameComparison.compare(seen.value().text(), person.fullName()) == NameLikeness.SAME);
            return same ? Optional.of(with(read, read.value(), person.fullName())) : Optional.empty();
        }
        String declared = base.equals("surname") ? person.surname() : person.givenNames();
        FieldValue name = new NameValue(declared);
        boolean same = read.evidence().stream().allMatch(seen -> seen.value().saysTheSameAs(name));
        return same ? Optional.of(with(read, read.value(), declared)) : Optional.empty();
    }

    /** Digits that can be read as several days are read as the day that the office has. */
    private static Optional<Read> birthConfirmed(Read read, DateInterval born) {
        FieldValue declared = new DateValue(born);
        boolean possible =
                read.evidence().stream().allMatch(seen -> seen.value().saysTheSameAs(declared))
                        || (!read.sourcesDisagree() && read.alternatives().contains(declared));
        return possible ? Optional.of(with(read, declared, born.toString())) : Optional.empty();
    }

    private static Read with(Read read, FieldValue value, String declared) {
        Evidence seen = read.best();
        List<Evidence> evidence = new ArrayList<>(read.evidence());
        evidence.add(new Evidence(
                Source.DECLARED,
                seen.page(),
                seen.box(),
                declared,
                FieldValue.parse(read.name().kind(), declared),
                Confidence.CERTAIN));
        return new Read(read.name(), value, evidence, Grade.C, read.confidence(), List.of(), true);
    }
}
