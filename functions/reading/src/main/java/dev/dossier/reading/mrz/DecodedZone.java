package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzPart;
import dev.dossier.domain.mrz.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a zone was decoded to.
 *
 * @param costs what every character of every line would cost
 * @param cost of the lines chosen
 * @param repair how much more the lines chosen cost than what was seen, free of any rule: 0 if nothing was repaired
 * @param gap how much more the next best lines that pass all check digits cost; large if nothing else passes
 */
record DecodedZone(Mrz mrz, List<SlotCosts> costs, double cost, double repair, double gap) {

    DecodedZone {
        costs = List.copyOf(costs);
    }

    /** The best of a zone's readings in several formats; how close the next valid one comes is part of its gap. */
    static Optional<DecodedZone> best(List<DecodedZone> formats) {
        return formats.stream()
                .min(Comparator.comparingDouble(DecodedZone::score))
                .map(best -> best.besides(formats));
    }

    private DecodedZone besides(List<DecodedZone> formats) {
        double next = gap;
        for (DecodedZone other : formats) {
            if (other.mrz.format() != mrz.format() && other.isBelievable()) {
                next = Math.min(next, other.cost - cost);
            }
        }
        return new DecodedZone(mrz, costs, cost, repair, Math.max(0, next));
    }

    /** True if every check digit holds without a change to what was seen clearly, as the letter that names a format. */
    boolean isBelievable() {
        return mrz.isValid() && boldestRepair() <= ZoneDecoder.MOST_REPAIR_OF_ONE;
    }

    /** The lower, the better: a zone whose check digits fail must have been read much more surely to be preferred. */
    double score() {
        return meanCost() + (isBelievable() ? 0 : 1.5);
    }

    /** The most that one character costs more than the best of those that may stand in its place. */
    double boldestRepair() {
        double boldest = 0;
        for (MrzPart part : MrzPart.values()) {
            Span span = mrz.format().span(part).orElse(null);
            if (span == null) {
                continue;
            }
            SlotCosts line = costs.get(span.line());
            for (int i = span.from(); i < span.to(); i++) {
                int chosen = Alphabet.number(mrz.lines().get(span.line()).charAt(i));
                double own = line.cost(i, chosen) - line.cost(i, line.best(i, Shape.type(part)));
                boldest = Math.max(boldest, own);
            }
        }
        return boldest;
    }

    /** The mean cost of a character, that of the number of places included, to compare zones of different formats. */
    double meanCost() {
        int characters = costs.stream().mapToInt(SlotCosts::length).sum();
        double misfit = costs.stream().mapToDouble(SlotCosts::misfit).sum();
        return (cost + misfit) / characters;
    }
}
