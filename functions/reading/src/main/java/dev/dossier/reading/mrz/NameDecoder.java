package dev.dossier.reading.mrz;

import java.util.Arrays;

/**
 * Reads the run of places that holds names: letters and single fillers, one double filler between primary and secondary
 * identifier, and nothing but fillers once three stand in a row. No check digit covers a name.
 */
final class NameDecoder {

    /** What a second double filler costs: some issuers print it, and readers miss letters between fillers. */
    private static final double SECOND_SPLIT = 5;

    private static final int LETTER = 0;
    private static final int ONE = 1;
    private static final int TWO = 2;
    private static final int END = 3;
    private static final int STATES = 4;

    private NameDecoder() {}

    /** The cheapest name that obeys the rules. */
    static Candidate decode(SlotCosts seen, int from, int to) {
        SlotCosts costs = seen.withFillers(from, to);
        int n = to - from;
        // state: 2 * what stands before this place (a letter, one filler, two, the end) + whether a split was passed
        double[][] cost = new double[n + 1][STATES * 2];
        int[][] back = new int[n + 1][STATES * 2];
        int[][] choice = new int[n + 1][STATES * 2];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][2 * ONE] = 0; // a name begins with a letter, as if a filler stood before it
        for (int i = 0; i < n; i++) {
            for (int state = 0; state < STATES * 2; state++) {
                if (cost[i][state] < Double.MAX_VALUE) {
                    extend(costs, from + i, cost, back, choice, i, state);
                }
            }
        }
        int best = 0;
        for (int state = 1; state < STATES * 2; state++) {
            best = cost[n][state] < cost[n][best] ? state : best;
        }
        char[] text = new char[n];
        int state = best;
        for (int i = n; i > 0; i--) {
            text[i - 1] = Alphabet.character(choice[i][state]);
            state = back[i][state];
        }
        return new Candidate(new String(text), cost[n][best]);
    }

    private static void extend(
            SlotCosts costs, int slot, double[][] cost, int[][] back, int[][] choice, int i, int state) {
        int before = state / 2;
        int split = state % 2;
        double own = cost[i][state];
        if (before != END) {
            for (int c = 10; c < Alphabet.FILLER; c++) {
                boolean splits = before == TWO;
                double total = own + costs.cost(slot, c) + (splits && split == 1 ? SECOND_SPLIT : 0);
                offer(cost, back, choice, i, state, 2 * LETTER + (splits ? 1 : split), c, total);
            }
        }
        if (i == 0) {
            return; // the first place holds a letter
        }
        int after = Math.min(END, before + 1);
        double total = own + costs.cost(slot, Alphabet.FILLER);
        offer(cost, back, choice, i, state, 2 * after + split, Alphabet.FILLER, total);
    }

    private static void offer(
            double[][] cost, int[][] back, int[][] choice, int i, int from, int to, int character, double total) {
        if (total < cost[i + 1][to]) {
            cost[i + 1][to] = total;
            back[i + 1][to] = from;
            choice[i + 1][to] = character;
        }
    }
}
