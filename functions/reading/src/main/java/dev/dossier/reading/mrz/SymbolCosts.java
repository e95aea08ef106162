package dev.dossier.reading.mrz;

import dev.dossier.reading.ocr.Symbol;
import java.util.Arrays;
import java.util.List;

/**
 * What each character would cost in the place of one that was recognised. The reader says surely what it saw and little
 * about what else it could be: alternatives are ranked, not measured. So look-alikes cost something fixed.
 */
final class SymbolCosts {

    /** Tesseract's figures run from 0 to 1 on a scale of twenty logarithmic units. */
    private static final double UNITS = 20;

    /** What the first alternative costs more than what was seen, and what each further one costs on top. */
    private static final double ALTERNATIVE = 7;

    private static final double FURTHER = 1;

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

    static double[] of(Symbol symbol) {
        double[] costs = new double[Alphabet.SIZE];
        Arrays.fill(costs, SlotCosts.UNSEEN);
        int seen = -1;
        double own = 0;
        double rank = 0;
        for (Symbol.Choice choice : symbol.choices()) {
            int number =
                    choice.text().length() == 1 ? Alphabet.number(choice.text().charAt(0)) : -1;
            if (number < 0) {
                continue;
            }
            double cost = UNITS * (1 - choice.likelihood());
            if (seen < 0) {
                seen = number;
                own = Math.min(cost, SlotCosts.UNSEEN / 2);
                costs[number] = own;
            } else {
                double ranked = own + ALTERNATIVE + FURTHER * rank++;
                double believed = Math.max(cost, own + 0.5);
                costs[number] = Math.min(costs[number], Math.min(ranked, believed));
            }
        }
        for (int meant = 0; seen >= 0 && meant < Alphabet.SIZE; meant++) {
            costs[meant] = Math.min(costs[meant], own + CONFUSED[seen][meant]);
        }
        for (int c = 0; c < Alphabet.SIZE; c++) {
            costs[c] = Math.min(costs[c], SlotCosts.UNSEEN);
        }
        return costs;
    }
}
