package dev.dossier.local.evaluate;

import java.util.List;

/**
 * Illegible values, counted.
 *
 * @param fields expected to be called illegible
 * @param right nothing was read
 * @param accepted something was read and would pass without a person: silent errors, guessed or not
 * @param guessed of those accepted, the ones that are what stood there
 */
record IllegibleCount(long fields, long right, long accepted, long guessed) {

    /** Counts the illegible ones of {@code verdicts}. */
    static IllegibleCount of(List<Verdict> verdicts) {
        List<Verdict> illegible = verdicts.stream()
                .filter(verdict -> !verdict.expected().legible())
                .toList();
        List<Verdict> accepted = illegible.stream().filter(Verdict::isAccepted).toList();
        return new IllegibleCount(
                illegible.size(),
                illegible.stream().filter(Verdict::isRight).count(),
                accepted.size(),
                accepted.stream()
                        .filter(verdict -> verdict.likeness() == Likeness.SAME)
                        .count());
    }
}
