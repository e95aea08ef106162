package dev.dossier.api;

import dev.dossier.domain.mrz.StateCodes;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.ValueKind;
import java.util.Locale;

/** Values that people type in. */
final class Values {

    private Values() {}

    /** The value that {@code text} stands for; what does not fit is refused with an example of what does. */
    static FieldValue parse(ValueKind kind, String text) {
        String spelled = switch (kind) {
            case STATE, SEX -> text.toUpperCase(Locale.ROOT);
            case NAME, IDENTIFIER, DATE, TEXT -> text;
        };
        if (kind == ValueKind.STATE && !StateCodes.isKnown(spelled)) {
            throw refused(kind);
        }
        try {
            return FieldValue.parse(kind, spelled);
        } catch (IllegalArgumentException e) {
            throw refused(kind);
        }
    }

    private static Refused refused(ValueKind kind) {
        String example = switch (kind) {
            case DATE -> "A date is written like 1990-04-12, or 1990-04 or 1990 if the rest is not known.";
            case STATE -> "A state is written as its three-letter code, like AFG or UKR.";
            case SEX -> "The sex is written F, M or X.";
            case NAME, IDENTIFIER, TEXT -> "The value is a text that is not blank.";
        };
        return new Refused(Problem.badRequest("The value does not fit this field.", example));
    }
}
