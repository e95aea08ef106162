package dev.dossier.local.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether confidence means what it says: legible values that were read, sorted into ten bins of confidence. */
final class Calibration {

    private static final int BINS = 10;

    private Calibration() {}

    /**
     * A tenth of the scale.
     *
     * @param from least confidence, in it
     * @param to most confidence, outside it but for the last bin
     * @param fields readings in it
     * @param meanConfidence of them, if there are any
     * @param right share of them that are right, if there are any
     */
    record Bin(double from, double to, long fields, Optional<Double> meanConfidence, Optional<Double> right) {}

    static List<Bin> of(List<Verdict> verdicts) {
        double[] confidence = new double[BINS];
        long[] right = new long[BINS];
        long[] fields = new long[BINS];
        for (Verdict verdict : verdicts) {
            if (verdict.expected().legible() && verdict.read().isPresent()) {
                double fraction = verdict.read().get().confidence().fraction();
                int bin = Math.min(BINS - 1, (int) (fraction * BINS));
                confidence[bin] += fraction;
                right[bin] += verdict.isRight() ? 1 : 0;
                fields[bin]++;
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bins.add(new Bin(
                    (double) i / BINS,
                    (double) (i + 1) / BINS,
                    fields[i],
                    Share.of(confidence[i], fields[i]),
                    Share.of(right[i], fields[i])));
        }
        return bins;
    }
}
