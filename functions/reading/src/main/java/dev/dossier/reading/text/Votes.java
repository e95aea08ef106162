package dev.dossier.reading.text;

import dev.dossier.domain.paper.QuarterTurn;
import java.util.EnumMap;
import java.util.Map;

/** How much speaks for each turn. */
final class Votes {

    /** One way is up if its words weigh this many times those of any other way. */
    private static final double CLEAR = 2.5;

    private final Map<QuarterTurn, Double> weights = new EnumMap<>(QuarterTurn.class);

    void add(QuarterTurn turn, double weight) {
        weights.merge(turn, weight, Double::sum);
    }

    double of(QuarterTurn turn) {
        return weights.getOrDefault(turn, 0.0);
    }

    /** The turn for which most speaks; none if nothing was read. */
    QuarterTurn best() {
        QuarterTurn best = QuarterTurn.NONE;
        for (QuarterTurn turn : QuarterTurn.values()) {
            best = of(turn) > of(best) ? turn : best;
        }
        return best;
    }

    /** True if much more speaks for the best turn than for any other. */
    boolean areClear() {
        double best = of(best());
        double next = 0;
        for (QuarterTurn turn : QuarterTurn.values()) {
            next = turn == best() ? next : Math.max(next, of(turn));
        }
        return best > 6 && best >= CLEAR * next;
    }
}
