package dev.dossier.reading.form;

import java.util.List;

/**
 * One page of a blank form.
 *
 * @param anchors printed words by which a scan is laid upon it
 * @param zones where something is entered
 */
record BlankSheet(int number, List<Anchor> anchors, List<Zone> zones) {

    BlankSheet {
        anchors = List.copyOf(anchors);
        zones = List.copyOf(zones);
    }

    /**
     * A word that is printed on the blank page, once or a few times.
     *
     * @param word its letters and digits, in lower case
     * @param x of its middle, in PDF points from the left edge
     * @param y of its middle, in PDF points from the upper edge
     */
    record Anchor(String word, double x, double y) {}
}
