package dev.dossier.reading.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/** What a net said of a line: for each of many narrow columns, how likely it holds each character or none. */
public final class Outputs {

    private final List<String> characters;
    private final int blank;
    private final int depth;
    private final float[] likelihoods;

    /**
     * What a net said.
     *
     * @param characters what the outputs stand for, by number
     * @param blank the number of the output that stands for no character
     * @param likelihoods of all outputs of the first column, then of the second and so on
     */
    public Outputs(List<String> characters, int blank, float[] likelihoods) {
        this.characters = List.copyOf(characters);
        this.blank = blank;
        this.depth = characters.size();
        this.likelihoods = likelihoods;
    }

    public int columns() {
        return likelihoods.length / depth;
    }

    /** How likely {@code column} holds output number {@code output}, 0 to 1. */
    public float likelihood(int column, int output) {
        return likelihoods[column * depth + output];
    }

    /** How likely {@code column} holds no character: it lies between two, or beside the middle of one. */
    public float blank(int column) {
        return likelihood(column, blank);
    }

    /** The number of the output that stands for {@code character}; -1 if none does. */
    public int output(String character) {
        return characters.indexOf(character);
    }

    /**
     * How unsure the likeliest text is: the mean of the negative logarithms of its characters' likelihoods, each at its
     * clearest column; large if there is no text.
     */
    public double doubt() {
        double sum = 0;
        int count = 0;
        int before = blank;
        double clearest = 0;
        for (int column = 0; column <= columns(); column++) {
            int best = column < columns() ? best(column) : blank;
            if (best != before && before != blank) {
                sum -= Math.log(Math.max(1e-6, clearest));
                count++;
                clearest = 0;
            }
            if (best != blank) {
                clearest = Math.max(clearest, likelihood(column, best));
            }
            before = best;
        }
        return count == 0 ? Double.MAX_VALUE : sum / count;
    }

    /** The columns in which the characters of the likeliest text begin. */
    public List<Integer> beginnings() {
        List<Integer> beginnings = new ArrayList<>();
        int before = blank;
        for (int column = 0; column < columns(); column++) {
            int best = best(column);
            if (best != before && best != blank) {
                beginnings.add(column);
            }
            before = best;
        }
        return beginnings;
    }

    /** The typical distance between the beginnings of characters, in columns; empty if there are hardly any. */
    public OptionalDouble pitch() {
        List<Integer> beginnings = beginnings();
        List<Integer> steps = new ArrayList<>();
        for (int i = 1; i < beginnings.size(); i++) {
            steps.add(beginnings.get(i) - beginnings.get(i - 1));
        }
        Collections.sort(steps);
        return steps.size() < 8 ? OptionalDouble.empty() : OptionalDouble.of(trimmedMean(steps));
    }

    /** The mean of the middle half. */
    private static double trimmedMean(List<Integer> sorted) {
        int quarter = sorted.size() / 4;
        return sorted.subList(quarter, sorted.size() - quarter).stream()
                .mapToInt(Integer::intValue)
                .average()
                .orElseThrow();
    }

    private int best(int column) {
        int best = 0;
        for (int i = 1; i < depth; i++) {
            best = likelihood(column, i) > likelihood(column, best) ? i : best;
        }
        return best;
    }

    /** The likeliest text: the best of each column, repetitions and blanks left out. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int before = blank;
        for (int column = 0; column < columns(); column++) {
            int best = best(column);
            if (best != before && best != blank) {
                text.append(characters.get(best));
            }
            before = best;
        }
        return text.toString();
    }
}
