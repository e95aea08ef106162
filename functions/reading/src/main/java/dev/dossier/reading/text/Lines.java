package dev.dossier.reading.text;

import java.util.List;

/** Fits of smooth curves through points. */
public final class Lines {

    private Lines() {}

    /**
     * The cubic polynomial of least squares through {@code points} (x, y, weight), coefficients from constant to cubic,
     * in the variable {@code (x - middle) / half} whose middle and half stand behind them.
     */
    public static double[] cubic(List<double[]> points) {
        return fitted(points, points.size() < 8 ? 1 : points.size() < 16 ? 2 : 3);
    }

    /** As {@link #cubic}, without a cubic term. */
    public static double[] quadratic(List<double[]> points) {
        return fitted(points, points.size() < 12 ? 1 : 2);
    }

    private static double[] fitted(List<double[]> points, int degree) {
        double first = points.getFirst()[0];
        double last = points.getLast()[0];
        double middle = (first + last) / 2;
        double half = Math.max(1, (last - first) / 2);
        double[][] a = new double[degree + 1][degree + 2];
        for (double[] point : points) {
            double t = (point[0] - middle) / half;
            double w = Math.max(0.01, point[2]);
            double[] powers = new double[degree + 1];
            powers[0] = 1;
            for (int i = 1; i <= degree; i++) {
                powers[i] = powers[i - 1] * t;
            }
            for (int i = 0; i <= degree; i++) {
                for (int j = 0; j <= degree; j++) {
                    a[i][j] += w * powers[i] * powers[j];
                }
                a[i][degree + 1] += w * powers[i] * point[1];
            }
        }
        double[] solution = solve(a);
        double[] fit = new double[6];
        System.arraycopy(solution, 0, fit, 0, solution.length);
        fit[4] = middle;
        fit[5] = half;
        return fit;
    }

    public static double value(double[] fit, double x) {
        double t = (x - fit[4]) / fit[5];
        return fit[0] + t * (fit[1] + t * (fit[2] + t * fit[3]));
    }

    private static double[] solve(double[][] a) {
        int n = a.length;
        for (int i = 0; i < n; i++) {
            int pivot = i;
            for (int r = i + 1; r < n; r++) {
                pivot = Math.abs(a[r][i]) > Math.abs(a[pivot][i]) ? r : pivot;
            }
            double[] swap = a[i];
            a[i] = a[pivot];
            a[pivot] = swap;
            if (Math.abs(a[i][i]) < 1e-9) {
                continue;
            }
            for (int r = 0; r < n; r++) {
                if (r != i) {
                    double factor = a[r][i] / a[i][i];
                    for (int c = i; c <= n; c++) {
                        a[r][c] -= factor * a[i][c];
                    }
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = Math.abs(a[i][i]) < 1e-9 ? 0 : a[i][n] / a[i][i];
        }
        return solution;
    }
}
