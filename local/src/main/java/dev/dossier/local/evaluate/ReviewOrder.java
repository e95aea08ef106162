package dev.dossier.local.evaluate;

import dev.dossier.json.ReadReport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How well confidence puts what is wrong before what is right: the area under the receiver's curve. */
final class ReviewOrder {

    private ReviewOrder() {}

    private record Scored(double confidence, boolean isRight) {}

    /**
     * The probability that a wrong reading has less confidence than a right one, equals counting half: 1 is perfect,
     * 0.5 is chance. Empty without at least one of each. Illegible values and those not read have no part in it.
     */
    static Optional<Double> auroc(List<Verdict> verdicts) {
        List<Scored> scored = verdicts.stream()
                .filter(verdict -> verdict.expected().legible())
                .filter(verdict -> verdict.read().isPresent())
                .map(verdict -> new Scored(confidence(verdict.read().get()), verdict.isRight()))
                .sorted(Comparator.comparingDouble(Scored::confidence))
                .toList();
        long right = scored.stream().filter(Scored::isRight).count();
        long wrong = scored.size() - right;
        if (right == 0 || wrong == 0) {
            return Optional.empty();
        }
        return Optional.of(inOrder(scored) / ((double) right * wrong));
    }

    /** Pairs in the right order. */
    private static double inOrder(List<Scored> scored) {
        double pairs = 0;
        long wrongBelow = 0;
        for (int from = 0; from < scored.size(); ) {
            int to = from;
            long right = 0;
            while (to < scored.size()
                    && scored.get(to).confidence() == scored.get(from).confidence()) {
                right += scored.get(to).isRight() ? 1 : 0;
                to++;
            }
            long wrong = to - from - right;
            pairs += right * (wrongBelow + wrong / 2.0);
            wrongBelow += wrong;
            from = to;
        }
        return pairs;
    }

    private static double confidence(ReadReport.Field field) {
        return field.confidence().fraction();
    }
}
