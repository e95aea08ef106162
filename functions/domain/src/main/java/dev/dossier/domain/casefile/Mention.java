package dev.dossier.domain.casefile;

import dev.dossier.domain.date.DateInterval;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue.DateValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A person whom a document names.
 *
 * @param role as in {@code child}; empty for the holder
 * @param name given names before the surname, as far as the document shows them
 * @param fields the fields that hold the name
 */
public record Mention(String role, String name, List<FieldName> fields, Optional<DateInterval> born, FieldName bornIn) {

    private static final FieldName FULL_NAME = new FieldName("fullName");

    public Mention {
        fields = List.copyOf(fields);
    }

    /** Everybody whom {@code document} names with at least one legible name. */
    public static List<Mention> allOn(Document document) {
        SortedSet<String> roles = new TreeSet<>();
        document.fields().stream()
                .filter(reading -> reading.name().isName())
                .forEach(reading -> roles.add(reading.name().role().orElse("")));
        List<Mention> mentions = new ArrayList<>();
        for (String role : roles) {
            of(document, role).ifPresent(mentions::add);
        }
        return mentions;
    }

    static Optional<Mention> of(Document document, String role) {
        List<Read> names = Stream.of(FieldName.GIVEN_NAMES, FieldName.SURNAME)
                .flatMap(name -> document.read(in(role, name)).stream())
                .toList();
        if (names.isEmpty()) {
            names = document.read(in(role, FULL_NAME)).stream().toList();
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String full =
                String.join(" ", names.stream().map(read -> read.value().text()).toList());
        FieldName bornIn = in(role, FieldName.DATE_OF_BIRTH);
        Optional<DateInterval> born = document.read(bornIn)
                .flatMap(read ->
                        read.value() instanceof DateValue(var interval) ? Optional.of(interval) : Optional.empty());
        return Optional.of(
                new Mention(role, full, names.stream().map(FieldReading::name).toList(), born, bornIn));
    }

    private static FieldName in(String role, FieldName name) {
        return role.isEmpty() ? name : name.of(role);
    }
}
