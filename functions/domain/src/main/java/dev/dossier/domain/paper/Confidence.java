package dev.dossier.domain.paper;

/** How surely something was read: the expected share of right readings among all readings that carry this figure. */
public record Confidence(double fraction) implements Comparable<Confidence> {

    public static final Confidence NONE = new Confidence(0);
    public static final Confidence CERTAIN = new Confidence(1);

    public Confidence {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1");
        }
    }

    public boolean atLeast(Confidence floor) {
        return fraction >= floor.fraction;
    }

    @Override
    public int compareTo(Confidence other) {
        return Double.compare(fraction, other.fraction);
    }
}
