package dev.dossier.reading.text;

/**
 * A long thin region of dense strokes, on a picture of a page.
 *
 * @param x the centre, in pixels from the left
 * @param y the centre, in pixels from the top
 * @param length along the ribbon, in pixels
 * @param thickness across the ribbon, in pixels
 * @param degrees the direction of the ribbon, clockwise from the horizontal, -90 to 90
 */
public record Ribbon(double x, double y, double length, double thickness, double degrees) {

    /** The same ribbon on a picture {@code factor} times as large. */
    public Ribbon scaled(double factor) {
        return new Ribbon(x * factor, y * factor, length * factor, thickness * factor, degrees);
    }

    /** How far {@code other}'s centre lies along this ribbon from this centre. */
    public double along(Ribbon other) {
        double angle = Math.toRadians(degrees);
        return (other.x - x) * Math.cos(angle) + (other.y - y) * Math.sin(angle);
    }

    /** How far {@code other}'s centre lies across this ribbon, positive below. */
    public double across(Ribbon other) {
        double angle = Math.toRadians(degrees);
        return (other.y - y) * Math.cos(angle) - (other.x - x) * Math.sin(angle);
    }

    /** A straight path of the length {@code along} on the ribbon's middle, read in {@code direction}, in degrees. */
    public TextPath path(double direction, double along) {
        double angle = Math.toRadians(direction);
        double dx = along / 2 * Math.cos(angle);
        double dy = along / 2 * Math.sin(angle);
        return new TextPath(new double[] {x - dx, x, x + dx}, new double[] {y - dy, y, y + dy}, thickness * 0.9);
    }
}
