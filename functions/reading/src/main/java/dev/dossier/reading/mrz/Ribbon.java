package dev.dossier.reading.mrz;

/**
 * A long thin region of dense strokes, on a picture of a page.
 *
 * @param x the centre, in pixels from the left
 * @param y the centre, in pixels from the top
 * @param length along the ribbon, in pixels
 * @param thickness across the ribbon, in pixels
 * @param degrees the direction of the ribbon, clockwise from the horizontal, -90 to 90
 */
record Ribbon(double x, double y, double length, double thickness, double degrees) {

    /** The same ribbon on a picture {@code factor} times as large. */
    Ribbon scaled(double factor) {
        return new Ribbon(x * factor, y * factor, length * factor, thickness * factor, degrees);
    }

    /** How far {@code other}'s centre lies along this ribbon from this centre. */
    double along(Ribbon other) {
        double angle = Math.toRadians(degrees);
        return (other.x - x) * Math.cos(angle) + (other.y - y) * Math.sin(angle);
    }

    /** How far {@code other}'s centre lies across this ribbon, positive below. */
    double across(Ribbon other) {
        double angle = Math.toRadians(degrees);
        return (other.y - y) * Math.cos(angle) - (other.x - x) * Math.sin(angle);
    }
}
