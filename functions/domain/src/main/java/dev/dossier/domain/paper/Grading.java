package dev.dossier.domain.paper;

import dev.dossier.domain.paper.FieldReading.Read;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns evidence into a graded reading, as the grades are defined: agreement of independent sources is {@code A} if one
 * of them verifies itself, a self-verifying source alone is {@code B}, one ordinary reading above the floor is
 * {@code C}, and everything else, disagreement above all, is {@code D}.
 *
 * @param floor the confidence from which an ordinary reading passes without a person
 */
public record Grading(Confidence floor) {

    /** The grading that Dossier starts from: ordinary readings pass from 0.9. */
    public static Grading standard() {
        return new Grading(new Confidence(0.9));
    }

    /** Reads {@code name} from {@code evidence}, which must not be empty. The first piece is believed most. */
    public Read read(FieldName name, List<Evidence> evidence) {
        List<Evidence> ordered = new ArrayList<>(evidence);
        ordered.sort(Comparator.comparingInt(e -> rank(name, e)));
        Evidence first = ordered.getFirst();
        boolean agree = ordered.stream().allMatch(e -> Agreement.between(first, e));
        Grade grade = agree ? gradeOf(name, ordered) : Grade.D;
        Confidence confidence = agree
                ? ordered.stream()
                        .map(Evidence::confidence)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                : ordered.stream()
                        .map(Evidence::confidence)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        List<FieldValue> others = ordered.stream()
                .map(Evidence::value)
                .distinct()
                .filter(value -> !value.saysTheSameAs(first.value()))
                .toList();
        return new Read(name, first.value(), ordered, grade, confidence, others, grade != Grade.D);
    }

    private Grade gradeOf(FieldName name, List<Evidence> evidence) {
        if (evidence.stream().anyMatch(e -> e.source() == Source.PERSON)) {
            return Grade.A;
        }
        boolean proven = evidence.stream().anyMatch(e -> e.source().verifiesItself());
        boolean twoSources = evidence.stream().map(Evidence::source).distinct().count() > 1;
        if (proven && twoSources) {
            return Grade.A;
        }
        boolean sure = evidence.stream().anyMatch(e -> e.confidence().atLeast(floor));
        boolean zoneAlone = evidence.stream().allMatch(e -> e.source() == Source.MRZ);
        if (proven && !(zoneAlone && name.isName())) {
            return sure ? Grade.B : Grade.D;
        }
        return sure && !zoneAlone ? Grade.C : Grade.D;
    }

    /** A person first; names as printed before names as spelled in the zone; otherwise what proves itself first. */
    private static int rank(FieldName name, Evidence evidence) {
        return switch (evidence.source()) {
            case PERSON -> 0;
            case FORM_FIELD -> 1;
            case BARCODE -> 2;
            case MRZ -> name.isName() ? 4 : 3;
            case PRINTED -> name.isName() ? 3 : 4;
        };
    }
}
