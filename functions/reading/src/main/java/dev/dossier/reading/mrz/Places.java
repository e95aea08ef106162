package dev.dossier.reading.mrz;

import dev.dossier.reading.net.Outputs;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a line says if it has exactly so many places. If that many characters were seen, each has its place; else the places
 * are laid along the line so that each holds one character and all lie about one pitch apart. Then each place is asked for
 * itself how likely it holds each character.
 *
 * <p>What stands before the first place and after the last may be anything, at a price.
 */
final class Places {

    /** Where more was seen than there are places: on which side what is too much is likelier to stand. */
    enum Excess {
        ANYWHERE(-1.5f, -1.5f),
        BEFORE(-0.3f, -3),
        AFTER(-3, -0.3f);

        /** The logarithms of what a column costs at most that lies before the first place and after the last. */
        private final float before;

        private final float after;

        Excess(float before, float after) {
            this.before = before;
            this.after = after;
        }
    }

    /** The least logarithm of a likelihood: nothing is impossible. */
    private static final float LEAST = -14;

    /** How near and how far the next place may be, in pitches, and what it costs to be off by a factor of e. */
    private static final double NEAREST = 0.55;

    private static final double FARTHEST = 1.75;
    private static final double UNEVEN = 12;

    /** How wide the picture is at least, in pitches, beyond its places: see {@link Preparation}. */
    private static final double MARGINS = 1.5;

    private final int columns;
    private final int length;
    private final double pitch;
    private final Excess excess;

    /** For each column the logarithms of the likelihoods of the alphabet's characters, and of none. */
    private final float[][] seen;

    private final float[] blank;

    private Places(Outputs outputs, int length, Excess excess) {
        this.excess = excess;
        this.columns = outputs.columns();
        this.length = length;
        this.seen = new float[columns][Alphabet.SIZE];
        this.blank = new float[columns];
        for (int t = 0; t < columns; t++) {
            blank[t] = logarithm(outputs.blank(t));
        }
        for (int c = 0; c < Alphabet.SIZE; c++) {
            int output = outputs.output(Character.toString(Alphabet.character(c)));
            for (int t = 0; t < columns; t++) {
                seen[t][c] = logarithm(outputs.likelihood(t, output));
            }
        }
        double even = columns / (length + MARGINS);
        double found = outputs.pitch().orElse(even);
        this.pitch = found > 0.75 * even && found < 1.3 * even ? found : even;
    }

    private static float logarithm(float likelihood) {
        return Math.max(LEAST, (float) Math.log(likelihood));
    }

    /**
     * The costs of a line of {@code length} places; empty if the picture is too narrow for so many.
     *
     * @param outputs of a net that knows the whole alphabet
     */
    static Optional<SlotCosts> of(Outputs outputs, int length, Excess excess) {
        if (outputs.columns() < 2 * length) {
            return Optional.empty();
        }
        Places places = new Places(outputs, length, excess);
        int[] seen = outputs.beginnings().stream().mapToInt(Integer::intValue).toArray();
        int[] entries = seen.length == length ? seen : places.entries();
        return entries.length == 0 ? Optional.empty() : Optional.of(places.costs(entries));
    }

    /** The column in which each place's character begins; none if the line cannot have so many places. */
    private int[] entries() {
        int least = Math.max(1, (int) (NEAREST * pitch));
        int most = Math.max(least + 1, (int) Math.ceil(FARTHEST * pitch));
        float[][] pieces = pieces(most);
        double[] before = new double[columns];
        double sum = 0;
        for (int t = 0; t < columns; t++) {
            before[t] = sum;
            sum += Math.max(blank[t], excess.before);
        }
        double[] after = new double[columns + 1];
        for (int t = columns - 1; t >= 0; t--) {
            after[t] = after[t + 1] + Math.max(blank[t], excess.after);
        }
        int[][] from = new int[length][columns];
        double[] best = before;
        for (int i = 1; i < length; i++) {
            double[] now = new double[columns];
            Arrays.fill(now, Double.NEGATIVE_INFINITY);
            for (int t = i * least; t < columns; t++) {
                for (int step = least; step <= most && step <= t; step++) {
                    double off = Math.log(step / pitch);
                    double score = best[t - step] + pieces[t - step][step] - UNEVEN * off * off;
                    if (score > now[t]) {
                        now[t] = score;
                        from[i][t] = t - step;
                    }
                }
            }
            best = now;
        }
        int last = -1;
        double top = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < columns; t++) {
            int end = Math.min(columns, t + Math.max(1, (int) Math.round(pitch)));
            double score = best[t] + pieces[t][Math.min(most, end - t)] + after[end];
            if (score > top) {
                top = score;
                last = t;
            }
        }
        return last < 0 ? new int[0] : traced(from, last);
    }

    private int[] traced(int[][] from, int last) {
        int[] entries = new int[length];
        entries[length - 1] = last;
        for (int i = length - 1; i > 0; i--) {
            entries[i - 1] = from[i][entries[i]];
        }
        return entries;
    }

    /** For each column, how well one character from there on, and then blanks, explain so and so many columns. */
    private float[][] pieces(int most) {
        float[][] pieces = new float[columns][most + 1];
        float[] inside = new float[Alphabet.SIZE];
        float[] after = new float[Alphabet.SIZE];
        for (int t = 0; t < columns; t++) {
            System.arraycopy(seen[t], 0, inside, 0, inside.length);
            Arrays.fill(after, Float.NEGATIVE_INFINITY);
            for (int step = 1; step <= most; step++) {
                float best = Float.NEGATIVE_INFINITY;
                for (int c = 0; c < inside.length; c++) {
                    best = Math.max(best, Math.max(inside[c], after[c]));
                }
                pieces[t][step] = best;
                if (t + step < columns) {
                    for (int c = 0; c < inside.length; c++) {
                        after[c] = Math.max(after[c], inside[c]) + blank[t + step];
                        inside[c] += seen[t + step][c];
                    }
                }
            }
        }
        return pieces;
    }

    private SlotCosts costs(int[] entries) {
        double[][] costs = new double[length][];
        double fit = 0;
        int half = (int) Math.round(pitch / 2);
        int from = Math.max(0, entries[0] - half);
        for (int t = 0; t < from; t++) {
            fit += Math.max(blank[t], excess.before);
        }
        for (int i = 0; i < length; i++) {
            int to = i + 1 < length ? (entries[i] + entries[i + 1] + 1) / 2 : Math.min(columns, entries[i] + 2 * half);
            double[] scores = scores(from, to);
            double total = total(scores);
            fit += total;
            for (int c = 0; c < scores.length; c++) {
                scores[c] = Math.exp(scores[c] - total);
            }
            costs[i] = SymbolCosts.of(scores);
            from = to;
        }
        for (int t = from; t < columns; t++) {
            fit += Math.max(blank[t], excess.after);
        }
        return new SlotCosts(costs, -fit);
    }

    /**
     * The logarithm of how well each character, and nothing beside it, explains these columns: blanks, the character in one
     * column or several, blanks; all ways together.
     */
    private double[] scores(int from, int to) {
        double[] scores = new double[Alphabet.SIZE];
        double[] blanks = new double[to - from];
        for (int t = from; t < to; t++) {
            blanks[t - from] = Math.exp(blank[t]);
        }
        for (int c = 0; c < scores.length; c++) {
            double before = 1;
            double inside = 0;
            double after = 0;
            for (int t = from; t < to; t++) {
                double own = Math.exp(seen[t][c]);
                after = (after + inside) * blanks[t - from];
                inside = (inside + before) * own;
                before *= blanks[t - from];
            }
            scores[c] = Math.log(Math.max(Double.MIN_NORMAL, inside + after));
        }
        return scores;
    }

    /** The logarithm of the sum of likelihoods of which these are the logarithms. */
    private static double total(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - most);
        }
        return most + Math.log(sum);
    }
}
