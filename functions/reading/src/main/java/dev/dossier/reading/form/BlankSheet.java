package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     * What each zone asks. People of one role are told apart by where they stand on the blank page: on a
     * crooked scan, rows run into each other.
     */
    Map<Zone, Question> questions() {
        Map<Box, Zone> places = new LinkedHashMap<>();
        List<Placed> placed = new ArrayList<>();
        for (Zone zone : zones) {
            Box place = zone.place();
            Questions.of(zone.tooltip()).ifPresent(question -> {
                places.put(place, zone);
                placed.add(Placed.held(question, "", place));
            });
        }
        Map<Zone, Question> questions = new LinkedHashMap<>();
        Numbering.byPlace(placed).forEach(entry -> {
            Zone zone = places.get(entry.box());
            if (zone != null) {
                questions.put(zone, entry.question());
            }
        });
        return questions;
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
