package dev.dossier.reading.text;

import dev.dossier.domain.paper.QuarterTurn;
import java.util.EnumMap;
import java.util.Map;

/** How much speaks for each turn. */
final class Votes {

    /** One way is up if its words weigh this many times those of any other way. */
    private static final double CLEAR = 2.5;

    /**
     * What a line says.
     *
     * @param weight letters of sure words, each counted as far as it is sure
     * @param letters all letters and digits
     * @param likelihood the sum of their likelihoods
     */
    record Vote(double weight, long letters, double likelihood) {
        private static final Vote NONE = new Vote(0, 0, 0);

        Vote plus(Vote other) {
            return new Vote(weight + other.weight, letters + other.letters, likelihood + other.likelihood);
        }
    }

    private final Map<QuarterTurn, Vote> votes = new EnumMap<>(QuarterTurn.class);

    void add(QuarterTurn turn, Vote vote) {
        votes.merge(turn, vote, Vote::plus);
    }

    double of(QuarterTurn turn) {
        return votes.getOrDefault(turn, Vote.NONE).weight();
    }

    /** The mean likelihood of a letter read that way, 0 to 1; 0 if there are none. */
    double clarity(QuarterTurn turn) {
        Vote vote = votes.getOrDefault(turn, Vote.NONE);
        return vote.letters() == 0 ? 0 : vote.likelihood() / vote.letters();
    }

    /** What {@link Orientation#share} says; 0 if nothing was read. */
    double share(QuarterTurn turn) {
        Vote vote = votes.getOrDefault(turn, Vote.NONE);
        return vote.letters() == 0 ? 0 : vote.weight() / vote.letters();
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
