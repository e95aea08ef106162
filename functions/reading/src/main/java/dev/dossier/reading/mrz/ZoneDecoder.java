package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.CheckDigit;
import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the lines of a zone from what each place could hold: place types, codes of states, the rules of names, and
 * all check digits together. Where the check digits fit nothing that is at all likely, the zone is kept as seen.
 */
final class ZoneDecoder {

    /** Lines that pass are preferred to lines as seen if they cost at most this much more. */
    static final double MOST_REPAIR = 22;

    /**
     * And if no character was changed that costs more than this: what every look saw clearly stays, as a check digit can
     * be printed wrong, too.
     */
    static final double MOST_REPAIR_OF_ONE = 6.5;

    private static final int KEPT = 24;

    private ZoneDecoder() {}

    static DecodedZone decode(MrzFormat format, List<SlotCosts> lines) {
        return switch (format) {
            case TD3, TD2, MRV_A, MRV_B -> twoLines(format, lines);
            case TD1 -> card(lines);
            case FRENCH_IDENTITY_CARD -> FrenchDecoder.identityCard(lines);
            case FRENCH_DRIVING_LICENCE -> FrenchDecoder.drivingLicence(lines);
        };
    }

    private static DecodedZone twoLines(MrzFormat format, List<SlotCosts> lines) {
        SlotCosts first = lines.getFirst();
        SlotCosts second = lines.get(1);
        int length = format.length();
        Candidate head = documentCode(format, first);
        Candidate issuer = Candidates.state(first, 2);
        Candidate name = NameDecoder.decode(first, 5, length);

        List<Candidate> number = checked(second, 0, 9, PlaceType.ANY);
        Candidate nationality = Candidates.state(second, 10);
        List<Candidate> birth = checked(second, 13, 19, PlaceType.DIGIT_OR_FILLER);
        Candidate sex = Candidates.of(second, 20, 21, PlaceType.SEX, 1).getFirst();
        List<Candidate> expiry = checked(second, 21, 27, PlaceType.DIGIT_OR_FILLER);
        List<Candidate> optional = switch (format) {
            case TD3 -> optionalData(second);
            case TD2 -> Candidates.of(second, 28, 35, PlaceType.ANY, KEPT);
            default -> Candidates.of(second, 28, length, PlaceType.ANY, 1);
        };
        boolean composite = format == MrzFormat.TD3 || format == MrzFormat.TD2;
        Assembly best = Assembly.cheapest(number, birth, expiry, optional, composite ? second : null, length - 1);
        if (format == MrzFormat.TD2) {
            best = overflowing(second, birth, expiry, optional, best);
        }
        String line1 = head.text() + issuer.text() + name.text();
        double cost1 = head.cost() + issuer.cost() + name.cost();
        double fixed = cost1 + nationality.cost() + sex.cost();
        if (best.found()) {
            String line2 = best.number() + nationality.text() + best.birth() + sex.text() + best.expiry() + best.rest();
            return chosen(format, lines, List.of(line1, line2), fixed + best.cost(), best.gap());
        }
        return asSeen(format, lines, line1);
    }

    /** The assembly with the number running over into the optional data, if that is cheaper. */
    private static Assembly overflowing(
            SlotCosts second, List<Candidate> birth, List<Candidate> expiry, List<Candidate> optional, Assembly plain) {
        Assembly best = plain;
        double filler = second.cost(9, Alphabet.FILLER);
        for (Candidate rest : optional) {
            List<Candidate> numbers = Candidates.of(second, 0, 9, PlaceType.ANY, KEPT).stream()
                    .filter(number -> CardNumber.overflows(number.text(), rest.text()))
                    .map(number -> new Candidate(number.text() + "<", number.cost() + filler))
                    .toList();
            best = best.orCheaper(Assembly.cheapest(numbers, birth, expiry, List.of(rest), second, 35));
        }
        return best;
    }

    private static DecodedZone card(List<SlotCosts> lines) {
        SlotCosts first = lines.getFirst();
        SlotCosts second = lines.get(1);
        Candidate head = documentCode(MrzFormat.TD1, first);
        Candidate issuer = Candidates.state(first, 2);
        Candidate name = NameDecoder.decode(lines.get(2), 0, 30);
        List<Candidate> number = CardNumber.of(first);
        List<Candidate> birth = checked(second, 0, 6, PlaceType.DIGIT_OR_FILLER);
        Candidate sex = Candidates.of(second, 7, 8, PlaceType.SEX, 1).getFirst();
        List<Candidate> expiry = checked(second, 8, 14, PlaceType.DIGIT_OR_FILLER);
        Candidate nationality = Candidates.state(second, 15);
        List<Candidate> optional = Candidates.of(second, 18, 29, PlaceType.ANY, KEPT);
        Assembly best = Assembly.cheapest(number, birth, expiry, optional, second, 29);
        double fixed = head.cost() + issuer.cost() + name.cost() + sex.cost() + nationality.cost();
        if (best.found()) {
            String line1 = head.text() + issuer.text() + best.number();
            String line2 = best.birth() + sex.text() + best.expiry() + nationality.text() + best.rest();
            return chosen(MrzFormat.TD1, lines, List.of(line1, line2, name.text()), fixed + best.cost(), best.gap());
        }
        String line1 =
                head.text() + issuer.text() + Zeros.amongDigits(first.bestText().substring(5));
        return kept(MrzFormat.TD1, lines, List.of(line1, typed(MrzFormat.TD1, second), name.text()));
    }

    /** What a first letter costs more that documents of the format do not have: visas' letter they never have. */
    private static final double OTHER_LETTER = 9;

    static Candidate documentCode(MrzFormat format, SlotCosts first) {
        String letters =
                format.isVisa() ? "V" : format == MrzFormat.TD3 ? "P" : format == MrzFormat.TD2 ? "ACIP" : "ACI";
        String others = format.isVisa() ? "" : "ABCDEFGHIJKLMNOPQRSTUWXYZ";
        Candidate best = new Candidate(letters.charAt(0) + "<", Double.MAX_VALUE);
        for (char letter : (letters + others).toCharArray()) {
            double price = letters.indexOf(letter) < 0 ? OTHER_LETTER : 0;
            for (int c = 0; c < Alphabet.SIZE; c++) {
                boolean greenCard = letter == 'C' && (c == 1 || c == 2); // those of the USA are C1 and C2
                if (Alphabet.isDigit(c) && !greenCard) {
                    continue;
                }
                double cost = price + first.cost(0, Alphabet.number(letter)) + first.cost(1, c);
                if (cost < best.cost()) {
                    best = new Candidate("" + letter + Alphabet.character(c), cost);
                }
            }
        }
        return best;
    }

    /** Readings of a run together with its check digit, which must belong to it; an unknown date may go without. */
    static List<Candidate> checked(SlotCosts costs, int from, int to, PlaceType type) {
        if (type == PlaceType.ANY) {
            List<Candidate> asZeros = new ArrayList<>();
            for (Candidate candidate : matching(costs.withZeros(), from, to, type)) {
                asZeros.add(new Candidate(candidate.text(), candidate.cost() + SlotCosts.ZEROS));
            }
            return Candidates.merged(matching(costs, from, to, type), asZeros, KEPT);
        }
        return matching(costs, from, to, type);
    }

    private static List<Candidate> matching(SlotCosts costs, int from, int to, PlaceType type) {
        boolean date = type == PlaceType.DIGIT_OR_FILLER;
        String unknown = "<".repeat(to - from + 1);
        List<Candidate> covered = Candidates.of(costs, from, to, type, 120);
        List<Candidate> digits = Candidates.of(costs, to, to + 1, date ? type : PlaceType.DIGIT, 11);
        return Candidates.joined(
                covered,
                digits,
                text -> CheckDigit.matches(text.substring(0, to - from), text.charAt(to - from))
                        || (date && text.equals(unknown)),
                KEPT);
    }

    /** The optional data of a passport: its check digit may be a filler if there are no data. */
    private static List<Candidate> optionalData(SlotCosts costs) {
        List<Candidate> covered = Candidates.of(costs, 28, 42, PlaceType.ANY, 120);
        List<Candidate> digits = Candidates.of(costs, 42, 43, PlaceType.DIGIT_OR_FILLER, 11);
        return Candidates.joined(
                covered,
                digits,
                text -> CheckDigit.matches(text.substring(0, 14), text.charAt(14)) || text.equals("<".repeat(15)),
                KEPT);
    }

    private static DecodedZone chosen(
            MrzFormat format, List<SlotCosts> costs, List<String> lines, double cost, double gap) {
        double seen = costs.stream().mapToDouble(c -> c.cost(c.bestText())).sum();
        DecodedZone zone = new DecodedZone(new Mrz(format, lines), costs, cost, Math.max(0, cost - seen), gap);
        DecodedZone asSeen = asSeen(format, costs, lines.getFirst());
        boolean bold = zone.cost() - asSeen.cost() > MOST_REPAIR || zone.boldestRepair() > MOST_REPAIR_OF_ONE;
        return bold ? asSeen : zone;
    }

    private static DecodedZone asSeen(MrzFormat format, List<SlotCosts> costs, String firstLine) {
        if (format == MrzFormat.TD1) {
            String name = NameDecoder.decode(costs.get(2), 0, 30).text();
            return kept(
                    format,
                    costs,
                    List.of(
                            firstLine.substring(0, 5)
                                    + Zeros.amongDigits(
                                            costs.getFirst().bestText().substring(5)),
                            typed(format, costs.get(1)),
                            name));
        }
        return kept(format, costs, List.of(firstLine, typed(format, costs.get(1))));
    }

    private static DecodedZone kept(MrzFormat format, List<SlotCosts> costs, List<String> lines) {
        double cost = 0;
        double seen = 0;
        for (int i = 0; i < lines.size(); i++) {
            cost += costs.get(i).cost(lines.get(i));
            seen += costs.get(i).cost(costs.get(i).bestText());
        }
        return new DecodedZone(new Mrz(format, lines), costs, cost, Math.max(0, cost - seen), 0);
    }

    /** A place's type is believed against what was seen if it costs at most this much more. */
    private static final double TYPED = 5;

    /** The second line as seen, with the types of its places where that costs little. */
    private static String typed(MrzFormat format, SlotCosts second) {
        List<PlaceType> types = new ArrayList<>();
        boolean card = format == MrzFormat.TD1;
        for (int i = 0; i < format.length(); i++) {
            types.add(card ? cardPlace(i) : passportPlace(i));
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            Candidate typed = Candidates.of(second, i, i + 1, types.get(i), 1).getFirst();
            int seen = second.best(i);
            boolean believed = typed.cost() - second.cost(i, seen) <= TYPED;
            line.append(believed ? typed.text() : Character.toString(Alphabet.character(seen)));
        }
        int number = card ? 0 : 9;
        int optional = card ? 18 : 28;
        return Zeros.amongDigits(line.substring(0, number))
                + line.substring(number, optional)
                + Zeros.amongDigits(line.substring(optional));
    }

    private static PlaceType cardPlace(int i) {
        if (i < 6 || (i >= 8 && i < 15)) {
            return PlaceType.DIGIT_OR_FILLER;
        }
        return switch (i) {
            case 6, 29 -> PlaceType.DIGIT_OR_FILLER;
            case 7 -> PlaceType.SEX;
            case 15, 16, 17 -> PlaceType.LETTER_OR_FILLER;
            default -> PlaceType.ANY;
        };
    }

    private static PlaceType passportPlace(int i) {
        return switch (i) {
            case 9, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27 -> PlaceType.DIGIT_OR_FILLER;
            case 10, 11, 12 -> PlaceType.LETTER_OR_FILLER;
            case 20 -> PlaceType.SEX;
            default -> PlaceType.ANY;
        };
    }
}
