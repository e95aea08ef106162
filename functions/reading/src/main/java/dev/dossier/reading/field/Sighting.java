package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue;
import java.util.List;

/**
 * A value seen in print.
 *
 * @param raw the characters as read
 * @param clarity how surely these characters were read, 0 to 1; not calibrated
 * @param fit how well the rules that took these characters for this field fit, 0 to 1
 * @param alternatives what else the same characters could say
 */
public record Sighting(
        FieldName name,
        FieldValue value,
        String raw,
        Box box,
        double clarity,
        double fit,
        List<FieldValue> alternatives) {

    public Sighting {
        alternatives = List.copyOf(alternatives);
    }

    Sighting(FieldName name, FieldValue value, String raw, Box box, double clarity, List<FieldValue> alternatives) {
        this(name, value, raw, box, clarity, 1, alternatives);
    }

    double confidence() {
        return clarity * fit;
    }

    Sighting named(FieldName other) {
        return new Sighting(other, value, raw, box, clarity, fit, alternatives);
    }

    /** Fitting less well by {@code factor}, 0 to 1. */
    Sighting doubted(double factor) {
        return new Sighting(name, value, raw, box, clarity, fit * factor, alternatives);
    }
}
