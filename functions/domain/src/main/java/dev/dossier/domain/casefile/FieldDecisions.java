package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Illegible;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.Grade;
import dev.dossier.domain.paper.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What people said about single fields, laid over what was read. */
final class FieldDecisions {

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private record Field(DocumentId document, FieldName name) {}

    private final Map<Field, FieldValue> corrected = new HashMap<>();
    private final Set<Field> illegible = new HashSet<>();
    private final Set<FindingKey> accepted = new HashSet<>();

    static FieldDecisions of(CaseFile file) {
        FieldDecisions decisions = new FieldDecisions();
        file.standingDecisions().forEach(decisions::add);
        return decisions;
    }

    private void add(Decision decision) {
        switch (decision.ruling()) {
            case Ruling.Correct(var document, var field, var value) -> corrected.put(new Field(document, field), value);
            case Ruling.Illegible(var document, var field) -> illegible.add(new Field(document, field));
            case Ruling.Accept() -> accepted.add(decision.about());
            case Ruling.SendBack sent -> {} // concerns whole pages, see Papers
            case Ruling.Assign assigned -> {} // concerns holders
            case Ruling.Waive waived -> {} // concerns requirements
        }
    }

    Document applyTo(Document document) {
        Map<FieldName, FieldReading> fields = new TreeMap<>();
        document.fields().forEach(reading -> fields.put(reading.name(), settled(document, reading)));
        corrected.forEach((field, value) -> {
            if (field.document().equals(document.id())) {
                fields.put(field.name(), byPerson(document, field.name(), document.field(field.name()), value));
            }
        });
        return document.withFields(List.copyOf(fields.values()));
    }

    private FieldReading settled(Document document, FieldReading reading) {
        if (illegible.contains(new Field(document.id(), reading.name()))) {
            return new Illegible(
                    reading.name(), reading instanceof Read read ? Optional.of(read.best()) : Optional.empty());
        }
        boolean confirmed = accepted.contains(new Finding.FieldUnsure(document.id(), reading.name()).key())
                || accepted.contains(new Finding.SourcesDisagree(document.id(), reading.name()).key());
        return confirmed && reading instanceof Read read
                ? byPerson(document, read.name(), read, read.value())
                : reading;
    }

    private static Read byPerson(Document document, FieldName name, FieldReading before, FieldValue value) {
        List<Evidence> evidence = new ArrayList<>();
        Optional<Evidence> seen = switch (before) {
            case Read read -> Optional.of(read.best());
            case Illegible illegible -> illegible.where();
            case FieldReading.Missing missing -> Optional.empty();
        };
        evidence.add(new Evidence(
                Source.PERSON,
                seen.map(Evidence::page).orElse(document.pages().getFirst()),
                seen.map(Evidence::box).orElse(NOWHERE),
                value.text(),
                value,
                Confidence.CERTAIN));
        if (before instanceof Read read) {
            evidence.addAll(read.evidence());
        }
        return new Read(name, value, evidence, Grade.A, Confidence.CERTAIN, List.of(), true);
    }
}
