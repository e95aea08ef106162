package dev.dossier.api.view;

import dev.dossier.api.words.Wording;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Illegible;
import dev.dossier.domain.paper.FieldReading.Missing;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.Grade;
import dev.dossier.domain.paper.ValueKind;
import java.util.List;
import java.util.Optional;

/**
 * A field of a paper.
 *
 * @param label what people call it
 * @param kind what can be typed in
 * @param accepted true if the value passes
 * @param alternatives other values that the same characters could stand for, likeliest first
 * @param evidence where it was seen, best first
 */
public record FieldView(
        FieldName name,
        String label,
        ValueKind kind,
        Standing state,
        Optional<String> value,
        Optional<Grade> grade,
        Optional<Confidence> confidence,
        boolean accepted,
        List<String> alternatives,
        List<EvidenceView> evidence) {

    /** What reading came to. */
    public enum Standing {
        READ,
        ILLEGIBLE,
        MISSING
    }

    static FieldView of(FieldReading reading, Wording words) {
        return switch (reading) {
            case Read read ->
                new FieldView(
                        read.name(),
                        words.field(read.name()),
                        read.name().kind(),
                        Standing.READ,
                        Optional.of(read.value().text()),
                        Optional.of(read.grade()),
                        Optional.of(read.confidence()),
                        read.accepted(),
                        read.alternatives().stream().map(FieldValue::text).toList(),
                        read.evidence().stream().map(EvidenceView::of).toList());
            case Illegible illegible ->
                unread(
                        illegible.name(),
                        Standing.ILLEGIBLE,
                        illegible.where().stream().toList(),
                        words);
            case Missing missing -> unread(missing.name(), Standing.MISSING, List.of(), words);
        };
    }

    private static FieldView unread(FieldName name, Standing state, List<Evidence> where, Wording words) {
        return new FieldView(
                name,
                words.field(name),
                name.kind(),
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                where.stream().map(EvidenceView::of).toList());
    }
}
