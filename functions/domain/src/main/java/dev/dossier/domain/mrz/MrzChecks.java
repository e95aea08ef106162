package dev.dossier.domain.mrz;

import static dev.dossier.domain.mrz.MrzPart.COMPOSITE_CHECK;
import static dev.dossier.domain.mrz.MrzPart.DATE_OF_BIRTH;
import static dev.dossier.domain.mrz.MrzPart.DATE_OF_BIRTH_CHECK;
import static dev.dossier.domain.mrz.MrzPart.DATE_OF_EXPIRY;
import static dev.dossier.domain.mrz.MrzPart.DATE_OF_EXPIRY_CHECK;
import static dev.dossier.domain.mrz.MrzPart.DOCUMENT_NUMBER;
import static dev.dossier.domain.mrz.MrzPart.DOCUMENT_NUMBER_CHECK;
import static dev.dossier.domain.mrz.MrzPart.OPTIONAL_DATA;
import static dev.dossier.domain.mrz.MrzPart.OPTIONAL_DATA_CHECK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the check digits of a zone, with the rules that differ by format. */
final class MrzChecks {

    private MrzChecks() {}

    static List<MrzCheck> of(Mrz mrz) {
        return switch (mrz.format()) {
            case FRENCH_IDENTITY_CARD -> frenchIdentityCard(mrz);
            case FRENCH_DRIVING_LICENCE -> frenchDrivingLicence(mrz);
            case TD1, TD2, TD3, MRV_A, MRV_B -> icao(mrz);
        };
    }

    private static List<MrzCheck> icao(Mrz mrz) {
        // US green cards before 2010 carry an A-number whose check digit and composite are not ICAO's (DOMAIN 2.5).
        boolean binding = !mrz.lines().getFirst().matches("C[12]USA.*");
        List<MrzCheck> checks = new ArrayList<>();
        checks.add(new MrzCheck(DOCUMENT_NUMBER_CHECK, numberHolds(mrz), binding));
        checks.add(simple(mrz, DATE_OF_BIRTH, DATE_OF_BIRTH_CHECK));
        checks.add(simple(mrz, DATE_OF_EXPIRY, DATE_OF_EXPIRY_CHECK));
        if (mrz.format() == MrzFormat.TD3) {
            checks.add(new MrzCheck(OPTIONAL_DATA_CHECK, personalNumberHolds(mrz), true));
        }
        if (mrz.hasComposite()) {
            StringBuilder covered = new StringBuilder();
            mrz.format().composite().forEach(span -> covered.append(span.in(mrz)));
            boolean holds =
                    CheckDigit.matches(covered, mrz.characters(COMPOSITE_CHECK).charAt(0));
            checks.add(new MrzCheck(COMPOSITE_CHECK, holds, binding));
        }
        return checks;
    }

    private static MrzCheck simple(Mrz mrz, MrzPart covered, MrzPart digit) {
        String characters = mrz.characters(covered);
        char check = mrz.characters(digit).charAt(0);
        boolean unknown = check == '<' && characters.chars().allMatch(c -> c == '<');
        return new MrzCheck(digit, unknown || CheckDigit.matches(characters, check), true);
    }

    /** A TD3 zone without optional data may leave the check digit a filler. */
    private static boolean personalNumberHolds(Mrz mrz) {
        return simple(mrz, OPTIONAL_DATA, OPTIONAL_DATA_CHECK).passed();
    }

    private static boolean numberHolds(Mrz mrz) {
        String number = mrz.characters(DOCUMENT_NUMBER);
        Optional<String> rest = overflow(mrz);
        if (rest.isPresent()) {
            String tail = rest.get();
            return CheckDigit.matches(number + tail.substring(0, tail.length() - 1), tail.charAt(tail.length() - 1));
        }
        return CheckDigit.matches(number, mrz.characters(DOCUMENT_NUMBER_CHECK).charAt(0));
    }

    /**
     * The rest of a document number that is longer than its place, with its check digit last: a filler stands where
     * the check digit would, and the rest begins the optional data. Only cards overflow.
     */
    static Optional<String> overflow(Mrz mrz) {
        boolean card = mrz.format() == MrzFormat.TD1 || mrz.format() == MrzFormat.TD2;
        if (!card || !mrz.characters(DOCUMENT_NUMBER_CHECK).equals("<")) {
            return Optional.empty();
        }
        String optional = mrz.characters(OPTIONAL_DATA);
        int end = optional.indexOf('<');
        String rest = end < 0 ? optional : optional.substring(0, end);
        return rest.length() < 2 ? Optional.empty() : Optional.of(rest);
    }

    private static List<MrzCheck> frenchIdentityCard(Mrz mrz) {
        String second = mrz.lines().get(1);
        return List.of(
                simple(mrz, DOCUMENT_NUMBER, DOCUMENT_NUMBER_CHECK),
                simple(mrz, DATE_OF_BIRTH, DATE_OF_BIRTH_CHECK),
                new MrzCheck(
                        COMPOSITE_CHECK,
                        CheckDigit.matches(mrz.lines().getFirst() + second.substring(0, 35), second.charAt(35)),
                        true));
    }

    private static List<MrzCheck> frenchDrivingLicence(Mrz mrz) {
        String line = mrz.lines().getFirst();
        return List.of(
                new MrzCheck(DOCUMENT_NUMBER_CHECK, CheckDigit.matches(line.substring(0, 14), line.charAt(14)), true),
                new MrzCheck(COMPOSITE_CHECK, CheckDigit.matches(line.substring(0, 29), line.charAt(29)), true));
    }
}
