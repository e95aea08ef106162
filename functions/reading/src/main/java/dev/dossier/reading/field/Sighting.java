package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue;
import java.util.List;

/**
 * A value seen in print.
 *
 * @param raw the characters as read
 * @param confidence of the reader and of the rules that took these characters for this field, 0 to 1; not calibrated
 * @param alternatives what else the same characters could say
 */
public record Sighting(
        FieldName name, FieldValue value, String raw, Box box, double confidence, List<FieldValue> alternatives) {

    public Sighting {
        alternatives = List.copyOf(alternatives);
    }

    Sighting named(FieldName other) {
        return new Sighting(other, value, raw, box, confidence, alternatives);
    }

    public Sighting surer(double changed) {
        return new Sighting(name, value, raw, box, changed, alternatives);
    }
}
