package dev.dossier.json.published;

import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Illegible;
import dev.dossier.domain.paper.FieldReading.Missing;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.Grade;
import java.util.List;
import java.util.Optional;

/**
 * A field of a document: a value with its evidence, or the fact that what stands there cannot be read.
 *
 * @param state {@code read} or {@code illegible}
 * @param value dates in ISO 8601, states as three letters, everything else as printed
 * @param evidence where it was seen, best first; for an illegible field where it stands, if that is known
 * @param accepted true if the value passed without a person, or a person decided it
 */
public record PublishedField(
        FieldName name,
        String state,
        Optional<String> value,
        Optional<Grade> grade,
        Optional<Confidence> confidence,
        Optional<Boolean> accepted,
        List<Evidence> evidence,
        List<String> alternatives) {

    /** Fields that the document does not show are not listed. */
    static Optional<PublishedField> of(FieldReading reading) {
        return switch (reading) {
            case Read read ->
                Optional.of(new PublishedField(
                        read.name(),
                        "read",
                        Optional.of(read.value().text()),
                        Optional.of(read.grade()),
                        Optional.of(read.confidence()),
                        Optional.of(read.accepted()),
                        read.evidence(),
                        read.alternatives().stream().map(FieldValue::text).toList()));
            case Illegible illegible ->
                Optional.of(new PublishedField(
                        illegible.name(),
                        "illegible",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        illegible.where().stream().toList(),
                        List.of()));
            case Missing missing -> Optional.empty();
        };
    }
}
