package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.domain.mrz.MrzPart;
import dev.dossier.domain.mrz.Span;
import java.util.EnumMap;
import java.util.Map;

/** How badly a line fits the places of a format, by the types of the places alone. */
final class Shape {

    private static final Map<MrzPart, PlaceType> TYPES = new EnumMap<>(MrzPart.class);

    static {
        TYPES.put(MrzPart.DOCUMENT_CODE, PlaceType.CODE);
        TYPES.put(MrzPart.ISSUING_STATE, PlaceType.LETTER_OR_FILLER);
        TYPES.put(MrzPart.NAME, PlaceType.LETTER_OR_FILLER);
        TYPES.put(MrzPart.GIVEN_NAMES, PlaceType.LETTER_OR_FILLER);
        TYPES.put(MrzPart.NATIONALITY, PlaceType.LETTER_OR_FILLER);
        TYPES.put(MrzPart.DATE_OF_BIRTH, PlaceType.DIGIT_OR_FILLER);
        TYPES.put(MrzPart.DATE_OF_EXPIRY, PlaceType.DIGIT_OR_FILLER);
        TYPES.put(MrzPart.DATE_OF_BIRTH_CHECK, PlaceType.DIGIT_OR_FILLER);
        TYPES.put(MrzPart.DATE_OF_EXPIRY_CHECK, PlaceType.DIGIT_OR_FILLER);
        TYPES.put(MrzPart.DOCUMENT_NUMBER_CHECK, PlaceType.DIGIT_OR_FILLER);
        TYPES.put(MrzPart.COMPOSITE_CHECK, PlaceType.DIGIT);
        TYPES.put(MrzPart.SEX, PlaceType.SEX);
    }

    private Shape() {}

    /** What may stand in the places of {@code part}. */
    static PlaceType type(MrzPart part) {
        return TYPES.getOrDefault(part, PlaceType.ANY);
    }

    static double cost(MrzFormat format, int line, SlotCosts costs) {
        double sum = 0;
        for (MrzPart part : MrzPart.values()) {
            Span span = format.span(part).orElse(null);
            if (span != null && span.line() == line) {
                PlaceType type = type(part);
                for (int i = span.from(); i < span.to(); i++) {
                    sum += cheapest(costs, i, type);
                }
            }
        }
        if (line == 0) {
            sum += cheapest(costs, 0, PlaceType.LETTER);
        }
        return sum;
    }

    private static double cheapest(SlotCosts costs, int slot, PlaceType type) {
        double best = Double.MAX_VALUE;
        for (int c = 0; c < Alphabet.SIZE; c++) {
            if (type.allows(c)) {
                best = Math.min(best, costs.cost(slot, c));
            }
        }
        return best;
    }
}
