package dev.dossier.reading.mrz;

import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Ink;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.image.Scaling;
import dev.dossier.reading.text.LineTracker;
import dev.dossier.reading.text.TextPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A way to look for lines on a page. The search is done when its lines are asked for. */
record LineSource(Supplier<List<TextPath>> search) {

    private static final int COARSE = 1000;
    private static final int FINE = 1800;

    /** Below this a page has nothing fine to find. */
    private static final int SMALL = 1200;

    List<TextPath> lines() {
        return search.get();
    }

    /**
     * Ways to look at {@code page}, the cheapest and likeliest first: on the dark print alone, where no pattern of the
     * paper leads astray; on the grey page, as print can be faint; and then finer.
     */
    static List<LineSource> of(Pyramid page) {
        LineSearch gray = new LineSearch(page);
        List<LineSource> ways = new ArrayList<>();
        ways.add(new LineSource(() -> ofInk(page, COARSE)));
        ways.add(new LineSource(() -> gray.at(COARSE)));
        if (Math.max(page.full().width(), page.full().height()) >= SMALL) {
            ways.add(new LineSource(() -> gray.at(FINE)));
        }
        return ways;
    }

    private static List<TextPath> ofInk(Pyramid page, int side) {
        Gray ink = Ink.of(Scaling.atMost(page.full(), side));
        double factor = (double) page.full().width() / ink.width();
        LineTracker fine = new LineTracker(page);
        return new LineSearch(new Pyramid(ink))
                .at(side).stream()
                        .map(line -> line.scaled(factor))
                        .map(line -> refined(fine, line))
                        .toList();
    }

    /** The line as it is followed on the page itself, unless it is lost there. */
    private static TextPath refined(LineTracker fine, TextPath line) {
        return fine.track(line.beside(0))
                .filter(found -> Math.abs(Math.log(found.length() / line.length())) < 0.1
                        && Math.abs(Math.log(found.height() / line.height())) < 0.3
                        && Math.hypot(found.x(0.5) - line.x(0.5), found.y(0.5) - line.y(0.5)) < line.height())
                .orElse(line);
    }
}
