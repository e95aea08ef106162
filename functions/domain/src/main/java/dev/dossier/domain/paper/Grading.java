package dev.dossier.domain.paper;

import dev.dossier.domain.mrz.Lookalikes;
import dev.dossier.domain.paper.FieldReading.Read;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Turns evidence into a graded reading, as the grades are defined: agreement of independent sources is {@code A} if one
 * of them verifies itself, a self-verifying source alone is {@code B} (a zone's number only if no slip can hide in it), one ordinary reading above the floor is
 * {@code C}, and everything else, disagreement above all, is {@code D}. Evidence that is compatible and proves nothing, as
 * a name heard in another script, is kept and does not count.
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
        List<Evidence> same = those(ordered, first, Agreement.SAME);
        List<Evidence> contrary = those(ordered, first, Agreement.CONTRARY);
        Grade grade = contrary.isEmpty() ? gradeOf(name, same) : Grade.D;
        Confidence confidence =
                contrary.isEmpty() ? Collections.max(confidences(same)) : Collections.min(confidences(ordered));
        List<FieldValue> others =
                contrary.stream().map(Evidence::value).distinct().toList();
        return new Read(name, first.value(), ordered, grade, confidence, others, grade != Grade.D);
    }

    private static List<Evidence> those(List<Evidence> evidence, Evidence first, Agreement agreement) {
        return evidence.stream()
                .filter(e -> Agreement.between(first, e) == agreement)
                .toList();
    }

    private static List<Confidence> confidences(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::confidence).toList();
    }

    private Grade gradeOf(FieldName name, List<Evidence> evidence) {
        if (evidence.stream().anyMatch(e -> e.source() == Source.PERSON)) {
            return Grade.A;
        }
        boolean verified = evidence.stream().anyMatch(e -> e.source().verifiesItself());
        boolean twoSources = evidence.stream().map(Evidence::source).distinct().count() > 1;
        if (verified && twoSources) {
            return Grade.A;
        }
        boolean sure = evidence.stream().anyMatch(e -> e.confidence().atLeast(floor));
        boolean zoneAlone = evidence.stream().allMatch(e -> e.source() == Source.MRZ);
        if (!sure || (zoneAlone && name.isName())) {
            return Grade.D;
        }
        if (zoneAlone && evidence.stream().allMatch(Grading::mayHideSlips)) {
            return Grade.D;
        }
        return verified && (!zoneAlone || name.hasCheckDigit()) ? Grade.B : Grade.C;
    }

    /** Numbers in which letters may have been taken for others without a check digit noticing. */
    private static boolean mayHideSlips(Evidence zone) {
        return zone.value() instanceof FieldValue.IdentifierValue(String number) && Lookalikes.mayHideIn(number);
    }

    /** A person first; names as printed before names as spelled in the zone; otherwise what proves itself first. */
    private static int rank(FieldName name, Evidence evidence) {
        return switch (evidence.source()) {
            case PERSON -> 0;
            case FORM_FIELD -> 1;
            case BARCODE -> 2;
            case MRZ -> name.isName() ? 4 : 3;
            case PRINTED -> name.isName() ? 3 : 4;
            case DECLARED -> 5;
        };
    }
}
