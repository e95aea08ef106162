package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.image.Gray;

/**
 * What somebody entered at one place of a form, cut out straight, without the lines of the form.
 *
 * @param picture dark ink on white, {@link Cutter#PIXELS} for each point of the form
 * @param ink around all that was entered, in pixels of {@code picture}; empty if nothing was
 * @param area that the ink covers, in square points
 */
record Cutting(Gray picture, Box ink, double area) {

    /** Specks and the ends of lines cover less, in square points. */
    private static final double LEAST = 1.6;

    /** No letter or digit is lower, in points. */
    private static final double LOWEST = 2.6;

    /** True if nothing was entered. */
    boolean isBlank() {
        return area < LEAST || ink.height() < LOWEST * Cutter.PIXELS;
    }

    /** The width of what was entered, in points. */
    double wide() {
        return ink.width() / Cutter.PIXELS;
    }
}
