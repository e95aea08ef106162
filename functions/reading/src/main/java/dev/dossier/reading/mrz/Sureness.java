package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.CheckDigit;
import dev.dossier.domain.mrz.MrzPart;
import dev.dossier.domain.mrz.Span;
import dev.dossier.domain.mrz.StateCodes;
import dev.dossier.domain.paper.Confidence;
import java.util.List;
import java.util.Set;

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

    /** What a check digit covers, if one fails. */
    private static final double FAILED = 0.5;

    /** What every other letter must cost more, in every look, where no check digit helps. */
    private static final double MARGIN = 3;

    /** The most that the number of places may be in doubt in a look: one character too many or too few exceeds it. */
    private static final double MISFIT = 8;

    /** Digits as seen and the letters that they are where only letters can stand. */
    private static final Set<String> TWINS = Set.of("0O", "1I");

    private final DecodedZone zone;

    Sureness(DecodedZone zone) {
        this.zone = zone;
    }

    /** True if every check digit holds, little was repaired, and nothing else comes close. */
    boolean holds() {
        return zone.isBelievable() && zone.repair() < LITTLE_REPAIR && zone.gap() > CLEAR;
    }

    /** True if two looks or more were taken at every line, and all say what was chosen where check digits are blind. */
    boolean isAgreed() {
        for (int line = 0; line < zone.mrz().lines().size(); line++) {
            if (!isAgreed(line)) {
                return false;
            }
        }
        return true;
    }

    /** How surely the characters of {@code part} are right. What stands in a doubtful line is doubtful as a whole. */
    Confidence of(MrzPart part) {
        Span span = zone.mrz().format().span(part).orElseThrow();
        String line = zone.mrz().lines().get(span.line());
        double least = Double.MAX_VALUE;
        for (int i = span.from(); i < span.to(); i++) {
            least = Math.min(least, zone.costs().get(span.line()).margin(i, line.charAt(i), Shape.type(part)));
        }
        double own = least >= 9 ? 0.99 : least >= 6 ? 0.97 : least >= 4 ? 0.93 : least >= 2 ? DOUBTED : 0.55;
        if (!zone.mrz().isValid()) {
            return new Confidence(Math.min(own, isChecked(part) ? FAILED : DOUBTED));
        }
        if (!holds() || !isAgreed(span.line())) {
            return new Confidence(Math.min(own, DOUBTED));
        }
        return new Confidence(isChecked(part) ? Math.max(own, 0.97) : own);
    }

    private boolean isAgreed(int line) {
        for (MrzPart part : MrzPart.values()) {
            Span span = zone.mrz().format().span(part).orElse(null);
            if (span != null && span.line() == line && !isAgreed(part, span)) {
                return false;
            }
        }
        List<SlotCosts> looks = zone.costs().get(line).looks();
        return looks.size() > 1 && looks.stream().allMatch(look -> look.misfit() < MISFIT);
    }

    private boolean isAgreed(MrzPart part, Span span) {
        String line = zone.mrz().lines().get(span.line());
        boolean code = part == MrzPart.ISSUING_STATE || part == MrzPart.NATIONALITY;
        if (code && !StateCodes.isKnownInMrz(line.substring(span.from(), span.to()))) {
            return false;
        }
        for (SlotCosts look : zone.costs().get(span.line()).looks()) {
            for (int i = span.from(); i < span.to(); i++) {
                char chosen = line.charAt(i);
                boolean agreed = isChecked(part)
                        ? isSame(Alphabet.character(look.best(i, Shape.type(part))), chosen)
                        : isClear(look, i, chosen) || (code && isTwin(look, i, chosen));
                if (!agreed) {
                    return false;
                }
            }
        }
        return true;
    }

    /** True if the check digit tells what was seen from what was chosen, should they differ. */
    private static boolean isSame(char seen, char chosen) {
        return seen == chosen || isTold(seen, chosen);
    }

    /** True if a look says what was chosen where no check digit helps, and any other letter comes out far behind. */
    private static boolean isClear(SlotCosts look, int place, char chosen) {
        return Alphabet.character(look.best(place)) == chosen
                && look.margin(place, chosen, PlaceType.LETTER_OR_FILLER) >= MARGIN;
    }

    /** True if a look says a digit that a letter of a code is often taken for: the code itself, being one, speaks for it. */
    private static boolean isTwin(SlotCosts look, int place, char chosen) {
        return TWINS.contains("" + Alphabet.character(look.best(place)) + chosen);
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
