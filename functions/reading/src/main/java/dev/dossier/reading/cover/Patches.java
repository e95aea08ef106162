package dev.dossier.reading.cover;

import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Scaling;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises patch codes, the four parallel bars by which scanners tell separator sheets: two wide (5.1 mm) and two narrow
 * (2 mm) ones in any order, parted by narrow gaps, across the sheet.
 */
public final class Patches {

    /** The picture is looked at in this size; a narrow bar is a few pixels wide there. */
    private static final int SIDE = 900;

    private static final int DARK = 110;

    private static final int BARS = 4;

    /** A wide bar is 2.5 times as wide as a narrow one; blur and skew shift the ratio. */
    private static final double LEAST_RATIO = 1.7;

    private static final double MOST_RATIO = 3.4;

    /** Places across the sheet, as shares of its width; most of them must show the same bars. */
    private static final List<Double> PLACES = List.of(0.3, 0.4, 0.5, 0.6, 0.7);

    private Patches() {}

    public static boolean isOn(Gray page) {
        Gray small = Scaling.atMost(page, SIDE);
        return isAcross(small) || isAcross(small.turned(QuarterTurn.RIGHT));
    }

    private static boolean isAcross(Gray page) {
        List<String> seen = new ArrayList<>();
        for (double place : PLACES) {
            seen.add(pattern(page, (int) (place * page.width())));
        }
        return seen.stream()
                .filter(pattern -> !pattern.isEmpty())
                .anyMatch(pattern -> seen.stream().filter(pattern::equals).count() >= PLACES.size() - 1);
    }

    /** The bars at one place from top to bottom, as in {@code WNNW}; empty if there is no patch code. */
    private static String pattern(Gray page, int x) {
        List<int[]> runs = new ArrayList<>(); // from, to (first outside)
        int from = -1;
        for (int y = 0; y <= page.height(); y++) {
            boolean dark = y < page.height() && page.at(x, y) < DARK;
            if (dark && from < 0) {
                from = y;
            } else if (!dark && from >= 0) {
                runs.add(new int[] {from, y});
                from = -1;
            }
        }
        for (int i = 0; i + BARS <= runs.size(); i++) {
            String bars = bars(runs.subList(i, i + BARS));
            if (!bars.isEmpty()) {
                return bars;
            }
        }
        return "";
    }

    private static String bars(List<int[]> runs) {
        int narrow = runs.stream().mapToInt(run -> run[1] - run[0]).min().orElse(0);
        if (narrow < 3) {
            return "";
        }
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            int width = runs.get(i)[1] - runs.get(i)[0];
            boolean wide = width > LEAST_RATIO * narrow;
            if (width > MOST_RATIO * narrow || (!wide && width > 1.5 * narrow)) {
                return "";
            }
            bars.append(wide ? 'W' : 'N');
            int gap = i == 0 ? narrow : runs.get(i)[0] - runs.get(i - 1)[1];
            if (gap < 0.5 * narrow || gap > 1.7 * narrow) {
                return "";
            }
        }
        long wide = bars.chars().filter(bar -> bar == 'W').count();
        return wide == 2 ? bars.toString() : "";
    }
}
