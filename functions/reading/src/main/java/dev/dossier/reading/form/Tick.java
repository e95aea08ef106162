package dev.dossier.reading.form;

import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Tones;

/** Whether a box is ticked: how much ink stands inside its frame. */
enum Tick {
    EMPTY,
    UNSURE,
    TICKED;

    /** How far around the box its frame is looked for, in points. */
    private static final double AROUND = 3;

    /** Both sides of a frame are dark over this share of the box. */
    private static final double FRAME = 0.5;

    /** Frames are this much wider or narrower than their zone, in points. */
    private static final double SLACK = 1.3;

    /** What speaks against a frame for each point that it lies beside its zone. */
    private static final double OFF = 0.1;

    /** What lies inside the frame and this far from it counts, in points. */
    private static final double INSET = 1.1;

    /** Ink is darker than this, of 255, where the paper is white. */
    private static final int DARK = 175;

    /** A box with less ink, as a share of its inside, is empty; scans leave specks. */
    private static final double LEAST = 0.018;

    /** A box with more ink is ticked. */
    private static final double CLEAR = 0.045;

    /** The box at {@code zone}. */
    static Tick of(Cutter cutter, Zone zone) {
        double ink = ink(cutter, zone);
        return ink < LEAST ? EMPTY : ink < CLEAR ? UNSURE : TICKED;
    }

    /** The share of the inside of the box that is dark, 0 to 1. */
    static double ink(Cutter cutter, Zone zone) {
        Gray seen = Tones.flattened(cutter.plain(zone, AROUND), (int) (8 * Cutter.PIXELS));
        int[] across = frame(columns(seen), zone.width());
        int[] down = frame(rows(seen), zone.height());
        int inset = (int) Math.round(INSET * Cutter.PIXELS);
        int all = 0;
        int dark = 0;
        for (int y = down[0] + inset; y < down[1] - inset; y++) {
            for (int x = across[0] + inset; x < across[1] - inset; x++) {
                all++;
                dark += seen.at(x, y) < DARK ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) dark / all;
    }

    /** How much of each column is dark between the edges of the zone, 0 to 1. */
    private static double[] columns(Gray seen) {
        int margin = (int) Math.round(AROUND * Cutter.PIXELS);
        double[] shares = new double[seen.width()];
        for (int x = 0; x < shares.length; x++) {
            for (int y = margin; y < seen.height() - margin; y++) {
                shares[x] += seen.at(x, y) < DARK ? 1 : 0;
            }
            shares[x] /= Math.max(1, seen.height() - 2 * margin);
        }
        return shares;
    }

    private static double[] rows(Gray seen) {
        int margin = (int) Math.round(AROUND * Cutter.PIXELS);
        double[] shares = new double[seen.height()];
        for (int y = 0; y < shares.length; y++) {
            for (int x = margin; x < seen.width() - margin; x++) {
                shares[y] += seen.at(x, y) < DARK ? 1 : 0;
            }
            shares[y] /= Math.max(1, seen.width() - 2 * margin);
        }
        return shares;
    }

    /**
     * Both sides of the frame: two dark lines about as far apart as the zone is wide, near its edges. Lines of the form that
     * run past the box have no other side. The edges of the zone itself if there is no frame.
     */
    private static int[] frame(double[] shares, double size) {
        int margin = (int) Math.round(AROUND * Cutter.PIXELS);
        int wide = (int) Math.round(size * Cutter.PIXELS);
        int slack = (int) Math.round(SLACK * Cutter.PIXELS);
        int[] best = {margin, margin + wide};
        double most = FRAME;
        for (int from = 0; from < 2 * margin; from++) {
            for (int to = from + wide - slack; to <= from + wide + slack; to++) {
                if (to < shares.length) {
                    double off = Math.abs(from + to - 2 * margin - wide) / 2.0 / Cutter.PIXELS;
                    double found = Math.min(shares[from], shares[to]) - OFF * off;
                    if (found > most) {
                        most = found;
                        best = new int[] {from, to};
                    }
                }
            }
        }
        return best;
    }
}
