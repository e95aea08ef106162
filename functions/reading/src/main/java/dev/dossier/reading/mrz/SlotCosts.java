package dev.dossier.reading.mrz;

import java.util.List;

/**
 * For every place of a line, what each character would cost: about the negative logarithm of its likelihood, 0 for
 * certain, {@value #UNSEEN} for a character that no reading suggested.
 */
final class SlotCosts {

    /** The cost of a character that nobody saw in its place. */
    static final double UNSEEN = 14;

    /** What it costs to take every letter O of a run for a zero: many typefaces hardly tell them apart. */
    static final double ZEROS = 3;

    private final double[][] costs;
    private final double misfit;
    private final List<SlotCosts> looks;

    /**
     * What one look at a line gave.
     *
     * @param misfit the negative logarithm of the likelihood that the line has so many places
     */
    SlotCosts(double[][] costs, double misfit) {
        this.costs = costs;
        this.misfit = misfit;
        this.looks = List.of(this);
    }

    private SlotCosts(double[][] costs, double misfit, List<SlotCosts> looks) {
        this.costs = costs;
        this.misfit = misfit;
        this.looks = List.copyOf(looks);
    }

    /** The looks that these costs are the mean of. */
    List<SlotCosts> looks() {
        return looks;
    }

    /** The negative logarithm of the likelihood that the line has so many places: near 0 if it has. */
    double misfit() {
        return misfit;
    }

    int length() {
        return costs.length;
    }

    double cost(int slot, int character) {
        return costs[slot][character];
    }

    /** The cheapest character of a place. */
    int best(int slot) {
        int best = 0;
        for (int c = 1; c < Alphabet.SIZE; c++) {
            best = costs[slot][c] < costs[slot][best] ? c : best;
        }
        return best;
    }

    /** The cheapest character of a place among those that {@code type} allows. */
    int best(int slot, PlaceType type) {
        int best = -1;
        for (int c = 0; c < Alphabet.SIZE; c++) {
            best = type.allows(c) && (best < 0 || costs[slot][c] < costs[slot][best]) ? c : best;
        }
        return best;
    }

    /** The cheapest line, free of any rule. */
    String bestText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < costs.length; i++) {
            text.append(Alphabet.character(best(i)));
        }
        return text.toString();
    }

    double cost(String line) {
        double sum = 0;
        for (int i = 0; i < line.length(); i++) {
            sum += costs[i][Alphabet.number(line.charAt(i))];
        }
        return sum;
    }

    /**
     * How much more the next character that {@code type} allows costs than {@code chosen}; negative if one is cheaper.
     */
    double margin(int slot, char chosen, PlaceType type) {
        double own = costs[slot][Alphabet.number(chosen)];
        double other = Double.MAX_VALUE;
        for (int c = 0; c < Alphabet.SIZE; c++) {
            if (c != Alphabet.number(chosen) && type.allows(c)) {
                other = Math.min(other, costs[slot][c]);
            }
        }
        return other - own;
    }

    /** The same places with zeros where the letter O was seen, and no letter O. */
    SlotCosts withZeros() {
        int letter = Alphabet.number('O');
        double[][] changed = new double[costs.length][];
        for (int i = 0; i < costs.length; i++) {
            changed[i] = costs[i].clone();
            changed[i][0] = Math.min(costs[i][0], costs[i][letter]);
            changed[i][letter] = UNSEEN;
        }
        return new SlotCosts(changed, misfit, looks);
    }

    /** Letters that fillers are taken for. */
    private static final String LIKE_FILLERS = "CEKLSX";

    /** How many of one letter in a row no name has. */
    private static final int NO_NAME = 3;

    /** The same places with fillers where the same letter, one that fillers are taken for, was seen again and again. */
    SlotCosts withFillers(int from, int to) {
        double[][] changed = costs.clone();
        int begun = from;
        for (int i = from; i <= to; i++) {
            if (i < to && best(i) == best(begun)) {
                continue;
            }
            if (i - begun >= NO_NAME && LIKE_FILLERS.indexOf(Alphabet.character(best(begun))) >= 0) {
                for (int k = begun; k < i; k++) {
                    changed[k] = costs[k].clone();
                    changed[k][Alphabet.FILLER] = Math.min(costs[k][Alphabet.FILLER], costs[k][best(k)] - 1);
                }
            }
            begun = i;
        }
        return new SlotCosts(changed, misfit, looks);
    }

    /** The mean of several readings of the same line. */
    static SlotCosts mean(List<SlotCosts> readings) {
        int length = readings.getFirst().length();
        double[][] costs = new double[length][Alphabet.SIZE];
        double misfit = 0;
        for (SlotCosts reading : readings) {
            misfit += reading.misfit / readings.size();
            for (int i = 0; i < length; i++) {
                for (int c = 0; c < Alphabet.SIZE; c++) {
                    costs[i][c] += reading.costs[i][c] / readings.size();
                }
            }
        }
        return new SlotCosts(costs, misfit, readings);
    }
}
