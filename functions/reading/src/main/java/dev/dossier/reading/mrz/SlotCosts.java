package dev.dossier.reading.mrz;

import java.util.List;

/**
 * For every place of a line, what each character would cost: about the negative logarithm of its likelihood, 0 for
 * certain, {@value #UNSEEN} for a character that no reading suggested.
 */
final class SlotCosts {

    /** The cost of a character that nobody saw in its place. */
    static final double UNSEEN = 14;

    private final double[][] costs;
    private final List<SlotCosts> looks;

    /** What one look at a line gave. */
    SlotCosts(double[][] costs) {
        this.costs = costs;
        this.looks = List.of(this);
    }

    private SlotCosts(double[][] costs, List<SlotCosts> looks) {
        this.costs = costs;
        this.looks = List.copyOf(looks);
    }

    /** The looks that these costs are the mean of. */
    List<SlotCosts> looks() {
        return looks;
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

    /** The mean of several readings of the same line. */
    static SlotCosts mean(List<SlotCosts> readings) {
        int length = readings.getFirst().length();
        double[][] costs = new double[length][Alphabet.SIZE];
        for (SlotCosts reading : readings) {
            for (int i = 0; i < length; i++) {
                for (int c = 0; c < Alphabet.SIZE; c++) {
                    costs[i][c] += reading.costs[i][c] / readings.size();
                }
            }
        }
        return new SlotCosts(costs, readings);
    }
}
