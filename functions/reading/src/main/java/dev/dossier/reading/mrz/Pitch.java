package dev.dossier.reading.mrz;

import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.text.StripCutter;
import dev.dossier.reading.text.TextPath;
import dev.dossier.reading.text.View;
import java.util.ArrayList;
import java.util.List;

/** How evenly the letters of a line are spaced: zones are printed in a type of one width, other text is not. */
final class Pitch {

    private static final int[] LENGTHS = {44, 36, 30};
    private static final double CAPITAL = 14;

    private Pitch() {}

    /**
     * How alike a line is to itself moved by one letter, for the best of the letter widths that a zone can have: about
     * 0.1 for other text, 0.3 for letters of one width, 0.9 for fillers.
     */
    static double evenness(Pyramid page, TextPath line) {
        Gray strip = new StripCutter(page).cut(line, CAPITAL, 0, 0);
        double best = 0;
        for (double[] ink : asPrinted(inkByColumn(strip))) {
            for (int length : LENGTHS) {
                double pitch = ink.length / (length - 0.35);
                for (double factor = 0.95; factor <= 1.06; factor += 0.01) {
                    best = Math.max(best, alikeness(ink, pitch * factor));
                }
            }
        }
        return best;
    }

    /** Letter widths that a line may have, in heights of its ribbon, and the step in which they are tried. */
    private static final double NARROW = 0.6;

    private static final double BROAD = 2.4;
    private static final double STEP = 0.03;

    /** How many times as large as at its beginning a line can be at its end: see {@link View#growth}. */
    private static final double[] GROWTHS = {1, 0.85, 1.18, 0.72, 1.39, 0.61, 1.63};

    /** As {@link #evenness}, for a piece of a line of which neither the ends nor the height are well known. */
    static double rhythm(Pyramid page, TextPath piece) {
        double best = 0;
        for (double[] ink : asPrinted(inkByColumn(new StripCutter(page).cut(piece, CAPITAL, 0, 0)))) {
            for (double lag = NARROW; lag <= BROAD; lag += STEP) {
                best = Math.max(best, alikeness(ink, lag * CAPITAL));
            }
        }
        return best;
    }

    /** What {@code ink} was on paper, if the camera stood in front of it, and if it stood to the left or the right. */
    private static List<double[]> asPrinted(double[] ink) {
        List<double[]> printed = new ArrayList<>();
        for (double growth : GROWTHS) {
            View view = new View(1, growth, 0, 0);
            double[] straight = new double[ink.length];
            for (int x = 0; x < ink.length; x++) {
                straight[x] = ink[(int) (view.seen((x + 0.5) / ink.length) * ink.length)];
            }
            printed.add(straight);
        }
        return printed;
    }

    private static double[] inkByColumn(Gray strip) {
        return inkByColumn(strip, 0, strip.height());
    }

    /** How much more ink than around it each column of a strip has, between two of its rows. */
    static double[] inkByColumn(Gray strip, int top, int bottom) {
        double[] ink = new double[strip.width()];
        double mean = 0;
        for (int x = 0; x < ink.length; x++) {
            for (int y = top; y < bottom; y++) {
                ink[x] += 255 - strip.at(x, y);
            }
            mean += ink[x] / ink.length;
        }
        double[] local = new double[ink.length];
        int reach = (int) Math.round(CAPITAL * 2);
        for (int x = 0; x < ink.length; x++) {
            double around = 0;
            int n = 0;
            for (int i = Math.max(0, x - reach); i < Math.min(ink.length, x + reach); i++) {
                around += ink[i];
                n++;
            }
            local[x] = ink[x] - (n == 0 ? mean : around / n);
        }
        return local;
    }

    private static double alikeness(double[] ink, double lag) {
        int whole = (int) lag;
        double part = lag - whole;
        double[] moved = new double[Math.max(0, ink.length - whole - 1)];
        for (int x = 0; x < moved.length; x++) {
            moved[x] = ink[x + whole] * (1 - part) + ink[x + whole + 1] * part;
        }
        return alikeness(ink, moved, 0, moved.length);
    }

    /** How alike two lines of ink are from one column to before another: 1 is the same, 0 by chance. */
    static double alikeness(double[] one, double[] other, int from, int to) {
        double product = 0;
        double own = 1e-9;
        double others = 1e-9;
        for (int x = from; x < to; x++) {
            product += one[x] * other[x];
            own += one[x] * one[x];
            others += other[x] * other[x];
        }
        return product / Math.sqrt(own * others);
    }
}
