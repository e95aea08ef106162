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

    /** Tesseract's figures run from 0 to 1 on a scale of twenty logarithmic units. */
    private static final double UNITS = 20;

    /** What it costs to leave a place that no character was read in to any character. */
    private static final double EMPTY = 6;

    private SlotAligner() {}

    /** The places of a line whose length is not yet known: one entry for each, null where nothing was read. */
    record Placed(List<double[]> slots, double pitch, double firstCentre) {}

    /** Characters by position, on the pitch that fits them best. */
    static Placed place(List<Symbol> symbols) {
        if (symbols.size() < 8) {
            return new Placed(List.of(), 0, 0);
        }
        double[] centres =
                symbols.stream().mapToDouble(s -> (s.left() + s.right()) / 2.0).toArray();
        double pitch = medianStep(centres);
        if (pitch < 2) {
            return new Placed(List.of(), 0, 0);
        }
        int[] places = new int[centres.length];
        for (int i = 1; i < centres.length; i++) {
            places[i] = places[i - 1] + (int) Math.max(0, Math.round((centres[i] - centres[i - 1]) / pitch));
        }
        for (int round = 0; round < 3; round++) {
            double[] fit = fit(places, centres);
            for (int i = 0; i < centres.length; i++) {
                places[i] = nearest(fit, centres[i], places[i]);
            }
        }
        int first = Arrays.stream(places).min().orElse(0);
        int last = Arrays.stream(places).max().orElse(0);
        List<double[]> slots = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            slots.add(new double[0]);
        }
        for (int i = 0; i < places.length; i++) {
            int at = places[i] - first;
            double[] costs = costsOf(symbols.get(i));
            slots.set(at, slots.get(at).length == 0 ? costs : cheaper(slots.get(at), costs));
        }
        double[] fit = fit(places, centres);
        return new Placed(slots, fit[1] + 2 * fit[2] * (first + last) / 2.0, value(fit, first));
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

    private static double[] costsOf(Symbol symbol) {
        double[] costs = new double[Alphabet.SIZE];
        Arrays.fill(costs, SlotCosts.UNSEEN);
        for (Symbol.Choice choice : symbol.choices()) {
            int number =
                    choice.text().length() == 1 ? Alphabet.number(choice.text().charAt(0)) : -1;
            if (number >= 0) {
                double cost = Math.min(SlotCosts.UNSEEN, UNITS * (1 - choice.likelihood()));
                costs[number] = Math.min(costs[number], cost);
            }
        }
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
