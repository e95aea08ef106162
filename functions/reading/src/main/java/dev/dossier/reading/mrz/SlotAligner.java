package dev.dossier.reading.mrz;

import dev.dossier.reading.ocr.Symbol;
import dev.dossier.reading.text.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts recognised characters into the places of a line. The print has an even pitch, so a character's position says
 * which place it takes; a reader's doubled or skipped characters show as places taken twice or not at all.
 */
final class SlotAligner {

    /** What it costs to leave a place that no character was read in to any character. */
    private static final double EMPTY = 6;

    /** What it costs to put a character a whole place beside where it was seen; half of that costs a quarter. */
    private static final double OFF = 10;

    /** What it costs to put two characters in one place, and to leave a place between two. */
    private static final double TWICE = 6;

    private static final double SKIPPED = 2;

    private SlotAligner() {}

    /** The places of a line whose length is not yet known: one entry for each, null where nothing was read. */
    record Placed(List<double[]> slots, double pitch, double firstCentre) {}

    /** Characters by position, on the pitch that fits them best. */
    static Placed place(List<Symbol> symbols) {
        if (symbols.size() < 8) {
            return new Placed(List.of(), 0, 0);
        }
        double[] centres = centres(symbols);
        double pitch = medianStep(centres);
        if (pitch < 2) {
            return new Placed(List.of(), 0, 0);
        }
        int[] places = new int[centres.length];
        for (int i = 1; i < centres.length; i++) {
            places[i] = places[i - 1] + (int) Math.max(0, Math.round((centres[i] - centres[i - 1]) / pitch));
        }
        for (int round = 0; round < 3; round++) {
            places = placed(fit(places, centres), centres, places);
        }
        int first = places[0];
        int last = places[places.length - 1];
        List<double[]> slots = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            slots.add(new double[0]);
        }
        for (int i = 0; i < places.length; i++) {
            int at = places[i] - first;
            double[] costs = SymbolCosts.of(symbols.get(i));
            slots.set(at, slots.get(at).length == 0 ? costs : cheaper(slots.get(at), costs));
        }
        double[] fit = fit(places, centres);
        return new Placed(slots, fit[1] + 2 * fit[2] * (first + last) / 2.0, value(fit, first));
    }

    /**
     * Middles of characters. The reader's boxes of the first and last characters overlap and are half wrong, or have no
     * width at all; those follow their neighbours at an even distance.
     */
    private static double[] centres(List<Symbol> symbols) {
        double[] widths =
                symbols.stream().mapToDouble(s -> s.right() - s.left()).sorted().toArray();
        double half = widths[widths.length / 2] / 2;
        double[] centres = new double[symbols.size()];
        boolean[] lost = new boolean[centres.length];
        for (int i = 0; i < centres.length; i++) {
            Symbol symbol = symbols.get(i);
            boolean startsEarly = i > 0 && symbol.left() < symbols.get(i - 1).right();
            boolean endsLate = i + 1 < centres.length
                    && symbol.right() > symbols.get(i + 1).left();
            boolean narrow = symbol.right() - symbol.left() < 1.2 * half;
            lost[i] = symbol.right() - symbol.left() < 0.3 * half;
            if (startsEarly && !endsLate) {
                centres[i] = symbol.right() - half;
            } else if ((endsLate && !startsEarly) || (i == 0 && narrow)) {
                centres[i] = symbol.left() + half;
            } else {
                centres[i] = (symbol.left() + symbol.right()) / 2.0;
            }
        }
        double pitch = medianStep(centres);
        for (int i = 1; i < centres.length; i++) {
            if (lost[i]) {
                centres[i] = centres[i - 1] + pitch;
            }
        }
        return centres;
    }

    /** The places that cost least: near where the print has them, in order, few left empty, hardly any taken twice. */
    private static int[] placed(double[] fit, double[] centres, int[] guesses) {
        int reach = 2;
        int options = 2 * reach + 1;
        double[][] cost = new double[centres.length][options];
        int[][] before = new int[centres.length][options];
        for (int i = 0; i < centres.length; i++) {
            int nearest = nearest(fit, centres[i], guesses[i]);
            guesses[i] = nearest;
            for (int k = 0; k < options; k++) {
                int place = nearest + k - reach;
                double off = (value(fit, place) - centres[i]) / Math.max(1, fit[1] + 2 * fit[2] * place);
                cost[i][k] = i == 0 ? 0 : Double.MAX_VALUE;
                for (int j = 0; i > 0 && j < options; j++) {
                    int step = place - (guesses[i - 1] + j - reach);
                    double move = step < 0 ? Double.MAX_VALUE : step == 0 ? TWICE : SKIPPED * (step - 1);
                    if (step >= 0 && cost[i - 1][j] + move < cost[i][k]) {
                        cost[i][k] = cost[i - 1][j] + move;
                        before[i][k] = j;
                    }
                }
                cost[i][k] += OFF * off * off;
            }
        }
        int k = 0;
        for (int j = 1; j < options; j++) {
            k = cost[centres.length - 1][j] < cost[centres.length - 1][k] ? j : k;
        }
        int[] places = new int[centres.length];
        for (int i = centres.length - 1; i >= 0; i--) {
            places[i] = guesses[i] + k - reach;
            k = before[i][k];
        }
        return places;
    }

    /**
     * The line of {@code length} places that begins at place {@code from}, which may be negative.
     */
    static SlotCosts window(Placed placed, int from, int length) {
        double[][] costs = new double[length][];
        for (int i = 0; i < length; i++) {
            int at = from + i;
            boolean read =
                    at >= 0 && at < placed.slots().size() && placed.slots().get(at).length > 0;
            costs[i] = read ? placed.slots().get(at) : emptySlot();
        }
        return new SlotCosts(costs);
    }

    private static double[] emptySlot() {
        double[] costs = new double[Alphabet.SIZE];
        Arrays.fill(costs, EMPTY);
        return costs;
    }

    /** Two characters in one place: the reader stuttered; each character costs what its cheaper sighting costs. */
    private static double[] cheaper(double[] one, double[] other) {
        double[] costs = new double[one.length];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = Math.min(one[i], other[i]);
        }
        return costs;
    }

    private static double medianStep(double[] centres) {
        double[] steps = new double[centres.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = centres[i + 1] - centres[i];
        }
        Arrays.sort(steps);
        return steps[steps.length / 2];
    }

    /** Least squares of {@code centre = a + b place + c place^2}: a photograph's pitch changes along the line. */
    private static double[] fit(int[] places, double[] centres) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            points.add(new double[] {places[i], centres[i], 1});
        }
        points.sort(java.util.Comparator.comparingDouble(p -> p[0]));
        if (points.getFirst()[0] == points.getLast()[0]) {
            return new double[] {centres[0], 1, 0};
        }
        double[] cubic = Lines.quadratic(points);
        double m = cubic[4];
        double h = cubic[5];
        double b = cubic[1] / h;
        double c = cubic[2] / (h * h);
        return new double[] {cubic[0] - b * m + c * m * m, b - 2 * c * m, c};
    }

    private static double value(double[] fit, double place) {
        return fit[0] + place * (fit[1] + place * fit[2]);
    }

    private static int nearest(double[] fit, double centre, int guess) {
        int best = guess;
        for (int place = guess - 2; place <= guess + 2; place++) {
            if (Math.abs(value(fit, place) - centre) < Math.abs(value(fit, best) - centre)) {
                best = place;
            }
        }
        return best;
    }
}
