package dev.dossier.reading.text;

/**
 * How a camera that does not look straight down shows the letters of a line.
 *
 * @param breadth how many times as broad for their height as printed they are
 * @param growth how many times as large the last is as the first
 * @param firstLean how far the top of the first lies to the right of its foot, in heights of a letter
 * @param lastLean the same of the last
 */
public record View(double breadth, double growth, double firstLean, double lastLean) {

    /** As a scanner shows them. */
    public static final View STRAIGHT = new View(1, 1, 0, 0);

    /** Where on the page what was printed at {@code share} of the line's way stands, as a share of the way there. */
    public double seen(double share) {
        return share / depth(share);
    }

    /** How large letters at {@code share} of the printed line are, for those in the middle of its way on the page. */
    double size(double share) {
        return 2 * growth / (1 + growth) / depth(share);
    }

    double lean(double share) {
        return firstLean + share * (lastLean - firstLean);
    }

    /** How far from the camera a place is; the end of the line is at 1. */
    private double depth(double share) {
        return Math.max(0.1, (1 - share) * growth + share);
    }
}
