package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.CheckDigit;
import dev.dossier.domain.mrz.MrzPart;
import dev.dossier.domain.mrz.Span;
import dev.dossier.domain.paper.Confidence;

/**
 * How surely the parts of a zone were read. Check digits say nothing about names, codes and sex, and cannot tell
 * characters of the same last digit apart (K and fillers, G and 6, U and 0): there, at least two looks at differently
 * prepared pictures must agree, and none may say otherwise.
 */
final class Sureness {

    /** A zone of which more was repaired is not believed because its check digits hold. */
    private static final double LITTLE_REPAIR = 12;

    /** What else passes all check digits must cost at least this much more. */
    private static final double CLEAR = 4;

    /** Below what passes without a person: looks disagree, or there was only one. */
    private static final double DOUBTED = 0.8;

    private final DecodedZone zone;

    Sureness(DecodedZone zone) {
        this.zone = zone;
    }

    /** True if every check digit holds, little was repaired, and nothing else comes close. */
    boolean holds() {
        return zone.mrz().isValid() && zone.repair() < LITTLE_REPAIR && zone.gap() > CLEAR;
    }

    /** True if two looks or more were taken at every line, and all say what was chosen where check digits are blind. */
    boolean isAgreed() {
        for (MrzPart part : MrzPart.values()) {
            if (zone.mrz().format().span(part).isPresent() && !isAgreed(part)) {
                return false;
            }
        }
        return true;
    }

    /** How surely the characters of {@code part} are right. */
    Confidence of(MrzPart part) {
        Span span = zone.mrz().format().span(part).orElseThrow();
        String line = zone.mrz().lines().get(span.line());
        double least = Double.MAX_VALUE;
        for (int i = span.from(); i < span.to(); i++) {
            least = Math.min(least, zone.costs().get(span.line()).margin(i, line.charAt(i)));
        }
        double own = least >= 9 ? 0.99 : least >= 6 ? 0.97 : least >= 4 ? 0.93 : least >= 2 ? DOUBTED : 0.55;
        double believed = !isChecked(part) ? own : holds() ? Math.max(own, 0.97) : isValid() ? own : Math.min(own, 0.5);
        return new Confidence(isAgreed(part) ? believed : Math.min(believed, DOUBTED));
    }

    private boolean isValid() {
        return zone.mrz().isValid();
    }

    private boolean isAgreed(MrzPart part) {
        Span span = zone.mrz().format().span(part).orElseThrow();
        SlotCosts costs = zone.costs().get(span.line());
        String line = zone.mrz().lines().get(span.line());
        if (costs.looks().size() < 2) {
            return false;
        }
        for (SlotCosts look : costs.looks()) {
            for (int i = span.from(); i < span.to(); i++) {
                char seen = Alphabet.character(look.best(i, Shape.type(part)));
                if (seen != line.charAt(i) && !(isChecked(part) && isTold(seen, line.charAt(i)))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** True if a check digit can tell the two characters apart. */
    private static boolean isTold(char seen, char chosen) {
        return (CheckDigit.valueOf(seen) - CheckDigit.valueOf(chosen)) % 10 != 0;
    }

    private static boolean isChecked(MrzPart part) {
        return switch (part) {
            case DOCUMENT_NUMBER,
                    DATE_OF_BIRTH,
                    DATE_OF_EXPIRY,
                    OPTIONAL_DATA,
                    DOCUMENT_NUMBER_CHECK,
                    DATE_OF_BIRTH_CHECK,
                    DATE_OF_EXPIRY_CHECK,
                    OPTIONAL_DATA_CHECK,
                    COMPOSITE_CHECK -> true;
            case DOCUMENT_CODE, ISSUING_STATE, NAME, GIVEN_NAMES, NATIONALITY, SEX, MORE_OPTIONAL_DATA -> false;
        };
    }
}
