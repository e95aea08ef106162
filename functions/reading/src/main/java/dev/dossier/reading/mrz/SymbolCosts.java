package dev.dossier.reading.mrz;

import java.util.Arrays;
import java.util.List;

/**
 * What each character would cost in a place: the negative logarithm of its likelihood. A net is surer than it should be
 * of what it saw, so that look-alikes cost no more than something fixed.
 */
final class SymbolCosts {

    /**
     * Seen, meant, and what that costs more. Letters among digits cost little, as most numbers have none; the other way
     * is dear, as is what no check digit sees.
     */
    private static final List<String> LOOKALIKES = List.of(
            "O0 3", "Q0 5", "D0 5", "U0 8", "0O 7", "0D 8", "0Q 8", "0U 9", "I1 3", "1I 7", "L1 6", "1L 9", "T1 7",
            "Z2 4", "2Z 7", "S5 4", "5S 7", "B8 4", "8B 7", "G6 5", "6G 9", "K< 7", "<K 9", "A4 6", "4A 7", "S8 8",
            "8S 9", "Y4 8", "E< 6", "C< 6", "X< 6", "L< 7", "S< 7", "OD 8", "DO 8", "OQ 8", "QO 7", "YV 8", "VY 8",
            "NM 8", "MN 8", "PF 8", "FP 8", "EF 8", "FE 8", "UV 8", "VU 8", "CG 8", "GC 8", "7Z 8", "7T 8", "57 9",
            "38 8", "83 8", "35 8", "53 8", "56 8", "65 8", "68 8", "86 8", "17 8", "71 8", "08 9", "80 9", "06 9",
            "60 9");

    private static final double[][] CONFUSED = new double[Alphabet.SIZE][Alphabet.SIZE];

    static {
        for (double[] row : CONFUSED) {
            Arrays.fill(row, SlotCosts.UNSEEN);
        }
        for (String pair : LOOKALIKES) {
            int seen = Alphabet.number(pair.charAt(0));
            int meant = Alphabet.number(pair.charAt(1));
            CONFUSED[seen][meant] = Integer.parseInt(pair.substring(3));
        }
    }

    private SymbolCosts() {}

    /**
     * The costs of one place.
     *
     * @param likelihoods of the characters of the alphabet, which add up to about 1
     */
    static double[] of(double[] likelihoods) {
        int seen = 0;
        for (int c = 1; c < Alphabet.SIZE; c++) {
            seen = likelihoods[c] > likelihoods[seen] ? c : seen;
        }
        double[] costs = new double[Alphabet.SIZE];
        double own = Math.min(SlotCosts.UNSEEN / 2, -Math.log(Math.max(1e-9, likelihoods[seen])));
        for (int c = 0; c < Alphabet.SIZE; c++) {
            double measured = -Math.log(Math.max(1e-9, likelihoods[c]));
            costs[c] = Math.min(SlotCosts.UNSEEN, Math.min(measured, own + CONFUSED[seen][c]));
        }
        costs[seen] = own;
        return costs;
    }
}
