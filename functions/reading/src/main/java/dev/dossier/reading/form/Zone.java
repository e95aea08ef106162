package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;

/**
 * A place of a blank form where something is entered.
 *
 * @param kind what is entered there
 * @param left in PDF points from the left edge of the page
 * @param top in PDF points from the upper edge of the page
 * @param width in PDF points, more than 0
 * @param height in PDF points, more than 0
 * @param most how many characters fit in; 0 if the form does not say
 * @param comb true if each character has a cell of its own
 * @param tooltip the words that say what is asked, as of the same field of the interactive form
 */
record Zone(Kind kind, double left, double top, double width, double height, int most, boolean comb, String tooltip) {

    /** What is entered. */
    enum Kind {
        TEXT,
        TICK,
        SIGNATURE
    }

    Zone {
        if (!(width > 0 && height > 0) || most < 0) {
            throw new IllegalArgumentException("A place of a form has a size");
        }
    }

    /** Where it lies on the blank page, in tenths of a point. */
    Box place() {
        return new Box(tenths(left), tenths(top), tenths(right()), tenths(bottom()));
    }

    private static int tenths(double points) {
        return (int) Math.max(0, Math.round(10 * points));
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double middleX() {
        return left + width / 2;
    }

    double middleY() {
        return top + height / 2;
    }
}
