package dev.dossier.domain.paper;

/** The clockwise turn that makes a scanned page upright. */
public enum QuarterTurn {
    NONE(0),
    RIGHT(90),
    HALF(180),
    LEFT(270);

    private final int degrees;

    QuarterTurn(int degrees) {
        this.degrees = degrees;
    }

    /** 0, 90, 180 or 270, clockwise. */
    public int degrees() {
        return degrees;
    }

    /** True if the turn swaps width and height. */
    public boolean swapsSides() {
        return this == RIGHT || this == LEFT;
    }

    /** This turn followed by {@code next}. */
    public QuarterTurn then(QuarterTurn next) {
        return ofDegrees((degrees + next.degrees) % 360);
    }

    /**
     * The turn by {@code degrees}.
     *
     * @throws IllegalArgumentException if {@code degrees} is not 0, 90, 180 or 270
     */
    public static QuarterTurn ofDegrees(int degrees) {
        for (QuarterTurn turn : values()) {
            if (turn.degrees == degrees) {
                return turn;
            }
        }
        throw new IllegalArgumentException("A quarter turn is 0, 90, 180 or 270 degrees");
    }
}
