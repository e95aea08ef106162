package dev.dossier.local.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * Legible values, counted.
 *
 * @param fields expected
 * @param read something was read
 * @param right what was read is what stands there
 * @param accepted would pass without a person
 * @param silentErrors accepted and wrong
 * @param onlyDiacritics wrong in diacritics only
 */
record FieldCount(long fields, long read, long right, long accepted, long silentErrors, long onlyDiacritics) {

    /** Counts the legible ones of {@code verdicts}. */
    static FieldCount of(List<Verdict> verdicts) {
        List<Verdict> legible = verdicts.stream()
                .filter(verdict -> verdict.expected().legible())
                .toList();
        return new FieldCount(
                legible.size(),
                legible.stream().filter(verdict -> verdict.read().isPresent()).count(),
                legible.stream().filter(Verdict::isRight).count(),
                legible.stream().filter(Verdict::isAccepted).count(),
                legible.stream().filter(Verdict::isSilentError).count(),
                legible.stream()
                        .filter(verdict -> verdict.likeness() == Likeness.DIACRITICS)
                        .count());
    }

    /** Right ones among those expected. */
    Optional<Double> accuracy() {
        return Share.of(right, fields);
    }

    /** Accepted ones among those expected. */
    Optional<Double> acceptedShare() {
        return Share.of(accepted, fields);
    }

    /** Wrong ones among those accepted. */
    Optional<Double> silentShare() {
        return Share.of(silentErrors, accepted);
    }

    /** What the share of wrong ones among those accepted does not exceed, at 95 %. */
    double silentBound() {
        return Share.rounded(UpperBound.of(silentErrors, accepted));
    }
}
