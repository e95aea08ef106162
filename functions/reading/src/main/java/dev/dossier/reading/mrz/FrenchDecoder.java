package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.CheckDigit;
import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzFormat;
import java.util.List;

/** The two French zones that are not of ICAO's shape. */
final class FrenchDecoder {

    private FrenchDecoder() {}

    static DecodedZone identityCard(List<SlotCosts> lines) {
        SlotCosts first = lines.getFirst();
        SlotCosts second = lines.get(1);
        String name = NameDecoder.decode(first, 5, 30).text();
        String line1 = "IDFRA" + name + any(first, 30, 36);
        String given = NameDecoder.decode(second, 13, 27).text();
        List<Candidate> number = ZoneDecoder.checked(second, 0, 12, PlaceType.ANY);
        List<Candidate> birth = ZoneDecoder.checked(second, 27, 33, PlaceType.DIGIT_OR_FILLER);
        Candidate sex = Candidates.of(second, 34, 35, PlaceType.SEX, 1).getFirst();
        Candidate best = new Candidate("", Double.MAX_VALUE);
        double next = Double.MAX_VALUE;
        for (Candidate n : number) {
            for (Candidate b : birth) {
                String covered = n.text() + given + b.text() + sex.text();
                int digit = CheckDigit.of(line1 + covered);
                double cost = n.cost() + b.cost() + second.cost(35, digit);
                if (cost < best.cost()) {
                    next = best.cost();
                    best = new Candidate(covered + digit, cost);
                } else {
                    next = Math.min(next, cost);
                }
            }
        }
        String line2 = best.text().isEmpty() ? second.bestText() : best.text();
        return zone(MrzFormat.FRENCH_IDENTITY_CARD, lines, List.of(line1, line2), next - best.cost());
    }

    static DecodedZone drivingLicence(List<SlotCosts> lines) {
        SlotCosts line = lines.getFirst();
        List<Candidate> number = Candidates.joined(
                Candidates.of(line, 5, 14, PlaceType.ANY, 120),
                Candidates.of(line, 14, 15, PlaceType.DIGIT, 10),
                text -> CheckDigit.matches("D1FRA" + text.substring(0, 9), text.charAt(9)),
                24);
        Candidate expiry = Candidates.of(line, 15, 21, PlaceType.DIGIT, 1).getFirst();
        String name = NameDecoder.decode(line, 21, 29).text();
        Candidate best = new Candidate(line.bestText(), Double.MAX_VALUE);
        double next = Double.MAX_VALUE;
        for (Candidate n : number) {
            String covered = "D1FRA" + n.text() + expiry.text() + name;
            int digit = CheckDigit.of(covered);
            double cost = n.cost() + line.cost(29, digit);
            if (cost < best.cost()) {
                next = best.cost();
                best = new Candidate(covered + digit, cost);
            } else {
                next = Math.min(next, cost);
            }
        }
        return zone(MrzFormat.FRENCH_DRIVING_LICENCE, lines, List.of(best.text()), next - best.cost());
    }

    private static String any(SlotCosts costs, int from, int to) {
        return Candidates.of(costs, from, to, PlaceType.ANY, 1).getFirst().text();
    }

    private static DecodedZone zone(MrzFormat format, List<SlotCosts> costs, List<String> lines, double gap) {
        double cost = 0;
        double seen = 0;
        for (int i = 0; i < lines.size(); i++) {
            cost += costs.get(i).cost(lines.get(i));
            seen += costs.get(i).cost(costs.get(i).bestText());
        }
        return new DecodedZone(new Mrz(format, lines), costs, cost, Math.max(0, cost - seen), gap);
    }
}
