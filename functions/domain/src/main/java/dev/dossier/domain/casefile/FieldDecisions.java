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
import java.util.stream.Stream;

/** What people said about single fields, laid over what was read. */
final class FieldDecisions {

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private record Field(DocumentId document, FieldName name) {}

    private final Map<Field, Ruling> ruled = new HashMap<>();
    private final Set<FindingKey> accepted = new HashSet<>();
    private final Map<DocumentId, DocumentId> joinedInto;

    private FieldDecisions(Map<DocumentId, DocumentId> joinedInto) {
        this.joinedInto = joinedInto;
    }

    /**
     * The standing decisions of {@code file}; of two about one field the later one counts.
     *
     * @param joinedInto documents that became a part of others; decisions about them go with them
     */
    static FieldDecisions of(CaseFile file, Map<DocumentId, DocumentId> joinedInto) {
        FieldDecisions decisions = new FieldDecisions(joinedInto);
        file.standingDecisions().forEach(decisions::add);
        return decisions;
    }

    private void add(Decision decision) {
        switch (decision.ruling()) {
            case Ruling.Correct correct -> ruled.put(field(correct.document(), correct.field()), correct);
            case Ruling.Illegible illegible -> ruled.put(field(illegible.document(), illegible.field()), illegible);
            case Ruling.Accept() -> accepted.add(decision.about());
            case Ruling.SendBack sent -> {} // concerns whole pages, see Papers
            case Ruling.Assign assigned -> {} // concerns holders
            case Ruling.Waive waived -> {} // concerns requirements
        }
    }

    private Field field(DocumentId document, FieldName name) {
        return new Field(joinedInto.getOrDefault(document, document), name);
    }

    Document applyTo(Document document) {
        Map<FieldName, FieldReading> fields = new TreeMap<>();
        document.fields().forEach(reading -> fields.put(reading.name(), confirmed(document, reading)));
        ruled.forEach((field, ruling) -> {
            if (field.document().equals(document.id())) {
                fields.put(field.name(), ruledOn(document, field.name(), ruling));
            }
        });
        return document.withFields(List.copyOf(fields.values()));
    }

    private static FieldReading ruledOn(Document document, FieldName name, Ruling ruling) {
        FieldReading before = document.field(name);
        return ruling instanceof Ruling.Correct(var corrected, var field, var value)
                ? byPerson(document, name, before, value)
                : new Illegible(name, before instanceof Read read ? Optional.of(read.best()) : Optional.empty());
    }

    /** A value that was accepted while nothing contradicted it is not accepted against what contradicts it now. */
    private FieldReading confirmed(Document document, FieldReading reading) {
        boolean confirmed = namesOf(document)
                .anyMatch(id -> accepted.contains(new Finding.SourcesDisagree(id, reading.name()).key())
                        || (reading instanceof Read read
                                && !read.sourcesDisagree()
                                && accepted.contains(new Finding.FieldUnsure(id, reading.name()).key())));
        return confirmed && reading instanceof Read read
                ? byPerson(document, read.name(), read, read.value())
                : reading;
    }

    private Stream<DocumentId> namesOf(Document document) {
        Stream<DocumentId> former = joinedInto.entrySet().stream()
                .filter(join -> join.getValue().equals(document.id()))
                .map(Map.Entry::getKey);
        return Stream.concat(Stream.of(document.id()), former);
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
