package dev.dossier.local.evaluate;

import dev.dossier.domain.paper.Grade;
import dev.dossier.json.ReadReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which floor of confidence keeps a target share of silent errors. A floor decides about single ordinary readings (grade
 * C) only; the others pass because sources agree or prove themselves. Floors below the one that was read with are not
 * judged: what it flagged was not all accepted otherwise.
 */
final class Floors {

    /** Shares of silent errors among accepted values. */
    private static final double[] TARGETS = {0.02, 0.01, 0.005, 0.002, 0.001};

    private static final int STEPS = 100;

    private Floors() {}

    /**
     * The lowest floor that keeps a target in what was read.
     *
     * @param target share of silent errors among accepted values, 0 to 1
     * @param floor empty if none keeps it
     * @param accepted share of legible values that would pass without a person
     * @param silentErrors accepted and wrong
     * @param atMost what their share does not exceed, at 95 %
     */
    record Choice(double target, Optional<Double> floor, Optional<Double> accepted, long silentErrors, double atMost) {}

    static List<Choice> of(List<Verdict> verdicts) {
        List<Verdict> legible = verdicts.stream()
                .filter(verdict -> verdict.expected().legible())
                .toList();
        List<Choice> choices = new ArrayList<>();
        for (double target : TARGETS) {
            choices.add(lowest(target, legible));
        }
        return choices;
    }

    private static Choice lowest(double target, List<Verdict> legible) {
        for (int step = STEPS / 2; step <= STEPS; step++) {
            double floor = (double) step / STEPS;
            List<Verdict> passing =
                    legible.stream().filter(verdict -> passes(verdict, floor)).toList();
            long silent = passing.stream().filter(Verdict::isSilentError).count();
            if (!passing.isEmpty() && silent <= target * passing.size()) {
                return new Choice(
                        target,
                        Optional.of(floor),
                        Share.of(passing.size(), legible.size()),
                        silent,
                        Share.rounded(UpperBound.of(silent, passing.size())));
            }
        }
        return new Choice(target, Optional.empty(), Optional.empty(), 0, 1);
    }

    private static boolean passes(Verdict verdict, double floor) {
        return verdict.read().filter(ReadReport.Field::accepted).isPresent()
                && verdict.read()
                        .filter(field ->
                                field.grade() != Grade.C || field.confidence().fraction() >= floor)
                        .isPresent();
    }
}
