package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.Mrz;
import java.util.List;

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

    /** The mean cost of a character, to compare zones of different formats. */
    double meanCost() {
        int characters = costs.stream().mapToInt(SlotCosts::length).sum();
        return cost / characters;
    }
}
