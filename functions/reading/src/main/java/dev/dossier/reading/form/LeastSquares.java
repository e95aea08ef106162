package dev.dossier.reading.form;

import dev.dossier.reading.image.Homography;
import java.util.List;
import java.util.Optional;

/** The projective map that takes points nearest to where they were found, by least squares. */
final class LeastSquares {

    private static final int UNKNOWN = 8;

    /** Coordinates are made this much smaller, so that the equations are balanced. */
    private static final double FROM = 400;

    private LeastSquares() {}

    /** A point and where it was found. */
    record Pair(double x, double y, double foundX, double foundY) {}

    /**
     * The map that fits the pairs best; empty if they do not determine one.
     *
     * @param projective false for a map that keeps parallels parallel, which needs fewer pairs
     */
    static Optional<Homography> map(List<Pair> pairs, boolean projective) {
        double to = pairs.stream()
                .mapToDouble(pair -> Math.max(Math.abs(pair.foundX()), Math.abs(pair.foundY())))
                .max()
                .orElse(1);
        double[][] sums = new double[UNKNOWN][UNKNOWN + 1];
        for (Pair pair : pairs) {
            double x = pair.x() / FROM;
            double y = pair.y() / FROM;
            double u = pair.foundX() / to;
            double v = pair.foundY() / to;
            double p = projective ? 1 : 0;
            add(sums, new double[] {x, y, 1, 0, 0, 0, -p * x * u, -p * y * u}, u);
            add(sums, new double[] {0, 0, 0, x, y, 1, -p * x * v, -p * y * v}, v);
        }
        if (!projective) {
            sums[6][6] = 1;
            sums[7][7] = 1;
        }
        double[] s = solved(sums);
        if (s.length == 0) {
            return Optional.empty();
        }
        return Optional.of(new Homography(
                s[0] * to / FROM,
                s[1] * to / FROM,
                s[2] * to,
                s[3] * to / FROM,
                s[4] * to / FROM,
                s[5] * to,
                s[6] / FROM,
                s[7] / FROM));
    }

    private static void add(double[][] sums, double[] row, double value) {
        for (int i = 0; i < UNKNOWN; i++) {
            for (int j = 0; j < UNKNOWN; j++) {
                sums[i][j] += row[i] * row[j];
            }
            sums[i][UNKNOWN] += row[i] * value;
        }
    }

    /** Solves by elimination; empty if the equations depend on each other. */
    private static double[] solved(double[][] m) {
        for (int column = 0; column < UNKNOWN; column++) {
            int best = column;
            for (int row = column + 1; row < UNKNOWN; row++) {
                best = Math.abs(m[row][column]) > Math.abs(m[best][column]) ? row : best;
            }
            if (Math.abs(m[best][column]) < 1e-9) {
                return new double[0];
            }
            double[] swapped = m[best];
            m[best] = m[column];
            m[column] = swapped;
            for (int row = 0; row < UNKNOWN; row++) {
                if (row != column) {
                    double factor = m[row][column] / m[column][column];
                    for (int k = column; k <= UNKNOWN; k++) {
                        m[row][k] -= factor * m[column][k];
                    }
                }
            }
        }
        double[] solution = new double[UNKNOWN];
        for (int i = 0; i < UNKNOWN; i++) {
            solution[i] = m[i][UNKNOWN] / m[i][i];
        }
        return solution;
    }
}
