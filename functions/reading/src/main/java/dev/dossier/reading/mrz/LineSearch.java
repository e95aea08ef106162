package dev.dossier.reading.mrz;

import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.text.LineTracker;
import dev.dossier.reading.text.Ribbon;
import dev.dossier.reading.text.RibbonFinder;
import dev.dossier.reading.text.TextPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds lines that could belong to a zone: long thin ones, and those that lie right above and below them. */
final class LineSearch {

    /** How many ribbons are followed, and how alike to itself one must be when moved by one letter: see {@link Pitch}. */
    private static final int MOST_RIBBONS = 10;

    private static final double RHYTHM = 0.35;

    /** Ribbons that are thinner for their length are rules and edges. */
    private static final double LONGEST = 90;

    /** Ribbons of fewer pixels, on the picture that was searched, hold nothing that can be read. */
    private static final double THINNEST = 3;

    /** Lines that are spaced less evenly are not of one width: nothing is looked for beside them. */
    private static final double EVEN = 0.22;

    /** Where the next line of a zone lies, in heights of capitals: ICAO's spacing, and what prints make of it. */
    private static final double[] NEXT_LINE = {1.75, 2.15, 2.6, 1.4};

    private final Pyramid page;
    private final LineTracker tracker;
    private final List<TextPath> lines = new ArrayList<>();

    LineSearch(Pyramid page) {
        this.page = page;
        this.tracker = new LineTracker(page);
    }

    /** The lines seen so far, after looking at the page with its longer side at {@code side} pixels. */
    List<TextPath> at(int side) {
        int known = lines.size();
        for (Ribbon ribbon : rhythmic(side)) {
            if (lines.stream().noneMatch(line -> covers(line, ribbon))) {
                add(tracker.track(ribbon));
            }
        }
        for (TextPath line : List.copyOf(lines.subList(known, lines.size()))) {
            if (Pitch.evenness(page, line) > EVEN) {
                companion(line, 1);
                companion(line, -1);
            }
        }
        return List.copyOf(lines);
    }

    /** The ribbons that are likeliest letters of one width, those first. */
    private List<Ribbon> rhythmic(int side) {
        record Beat(Ribbon ribbon, double rhythm) {}

        double thinnest = THINNEST * Math.max(page.full().width(), page.full().height()) / side;
        return RibbonFinder.find(page.full(), side, RibbonFinder.Size.LONG).stream()
                .filter(ribbon -> ribbon.thickness() >= thinnest && ribbon.length() <= LONGEST * ribbon.thickness())
                .map(ribbon -> new Beat(ribbon, Pitch.rhythm(page, ribbon.path(ribbon.degrees(), ribbon.length()))))
                .filter(beat -> beat.rhythm >= RHYTHM)
                .sorted(Comparator.comparingDouble(Beat::rhythm).reversed())
                .limit(MOST_RIBBONS)
                .map(Beat::ribbon)
                .toList();
    }

    private boolean add(Optional<TextPath> line) {
        boolean fits = line.isPresent()
                && line.get().length() > 18 * line.get().height()
                && line.get().length() < LONGEST * line.get().height()
                && lines.stream().noneMatch(known -> same(known, line.get()));
        if (fits) {
            lines.add(line.get());
        }
        return fits;
    }

    /** Looks for a line above (-1) or below (1), unless one is known. */
    private void companion(TextPath line, int side) {
        for (double distance : NEXT_LINE) {
            Ribbon beside = line.beside(side * distance * line.height());
            if (lines.stream().anyMatch(known -> covers(known, beside))) {
                return;
            }
        }
        for (double distance : NEXT_LINE) {
            Optional<TextPath> found = tracker.track(line.beside(side * distance * line.height()))
                    .filter(f -> f.height() < 1.6 * line.height() && f.height() > 0.6 * line.height())
                    .filter(f -> f.length() > 0.7 * line.length() && f.length() < 1.4 * line.length());
            if (add(found)) {
                return;
            }
        }
    }

    private static boolean covers(TextPath line, Ribbon ribbon) {
        double direction = line.direction(0.5);
        double dx = ribbon.x() - line.x(0.5);
        double dy = ribbon.y() - line.y(0.5);
        double across = dy * Math.cos(direction) - dx * Math.sin(direction);
        double along = dx * Math.cos(direction) + dy * Math.sin(direction);
        double turned = Math.abs(Math.sin(direction - Math.toRadians(ribbon.degrees())));
        return Math.abs(across) < 0.6 * line.height() + 0.02 * Math.abs(along)
                && Math.abs(along) < line.length() / 2
                && turned < 0.1;
    }

    private static boolean same(TextPath one, TextPath other) {
        double distance = Math.hypot(one.x(0.5) - other.x(0.5), one.y(0.5) - other.y(0.5));
        double direction = one.direction(0.5);
        double across =
                (other.y(0.5) - one.y(0.5)) * Math.cos(direction) - (other.x(0.5) - one.x(0.5)) * Math.sin(direction);
        return Math.abs(across) < 0.5 * one.height() && distance < 0.5 * Math.max(one.length(), other.length());
    }
}
