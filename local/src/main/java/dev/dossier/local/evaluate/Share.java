package dev.dossier.local.evaluate;

import java.util.Optional;

/** Shares of a whole. */
final class Share {

    private static final double PLACES = 1e6;

    private Share() {}

    /** {@code part} of {@code whole}, to six places; empty if there is nothing to take part of. */
    static Optional<Double> of(double part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(rounded(part / whole));
    }

    /** As {@link #of(double, long)}, of things counted. */
    static Optional<Double> of(long part, long whole) {
        return of((double) part, whole);
    }

    static double rounded(double share) {
        return Math.round(share * PLACES) / PLACES;
    }
}
