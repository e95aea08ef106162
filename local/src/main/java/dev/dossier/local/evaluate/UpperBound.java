package dev.dossier.local.evaluate;

/**
 * The share of errors that a count does not exclude: the exact one-sided bound of Clopper and Pearson. Were the true
 * share larger, so few errors would be seen in less than one of twenty such counts.
 */
final class UpperBound {

    /** What a count as low as the one seen may have as its probability. */
    private static final double DOUBT = 0.05;

    private static final int HALVINGS = 60;

    private UpperBound() {}

    /**
     * The bound, 0 to 1, at 95 %; 1 if nothing was counted.
     *
     * @param errors how many of them were wrong
     * @param of how many were looked at
     */
    static double of(long errors, long of) {
        if (errors < 0 || errors > of) {
            throw new IllegalArgumentException("Of " + of + ", between none and all are wrong, not " + errors);
        }
        if (errors == of) {
            return 1;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double share = (low + high) / 2;
            if (probabilityOfAtMost(errors, of, share) > DOUBT) {
                low = share;
            } else {
                high = share;
            }
        }
        return high;
    }

    /** How probable it is to see at most {@code errors} where each is wrong with probability {@code share}. */
    private static double probabilityOfAtMost(long errors, long of, double share) {
        double odds = Math.log(share) - Math.log1p(-share);
        double term = of * Math.log1p(-share);
        double sum = Math.exp(term);
        for (long i = 1; i <= errors; i++) {
            term += Math.log((double) (of - i + 1) / i) + odds;
            sum += Math.exp(term);
        }
        return sum;
    }
}
