package dev.dossier.domain.casefile;

/** The place of a decision among those of its case, from 1. */
public record DecisionId(int number) implements Comparable<DecisionId> {

    public DecisionId {
        if (number < 1) {
            throw new IllegalArgumentException("Decisions are counted from 1");
        }
    }

    @Override
    public int compareTo(DecisionId other) {
        return Integer.compare(number, other.number);
    }
}
