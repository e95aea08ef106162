package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.ocr.OcrEngine;
import dev.dossier.reading.ocr.Segmentation;
import dev.dossier.reading.text.LineTracker;
import dev.dossier.reading.text.Ribbon;
import dev.dossier.reading.text.RibbonFinder;
import dev.dossier.reading.text.TextPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds and reads the machine-readable zones of a page. Cheap looks come first; the search stops at the first proof. */
public final class ZoneReader {

    /** How many groups of lines are looked at on one scale. */
    private static final int MOST_GROUPS = 6;

    private final OcrEngine engine;

    /**
     * A reader.
     *
     * @param engine with the OCR-B model loaded
     */
    public ZoneReader(OcrEngine engine) {
        this.engine = engine;
    }

    /** The zone of a page that was read best; empty if there is none. */
    public Optional<FoundZone> read(Pyramid pyramid) {
        Gray page = pyramid.full();
        Optional<FoundZone> best = Optional.empty();
        for (int side : new int[] {1000, 1800}) {
            if (side > 1000 && Math.max(page.width(), page.height()) < 1200) {
                break;
            }
            Optional<FoundZone> found = readAt(pyramid, side);
            best = better(best, found);
            if (best.isPresent() && best.get().isProven()) {
                return best;
            }
        }
        return best;
    }

    private Optional<FoundZone> readAt(Pyramid page, int side) {
        List<TextPath> lines = lines(page, side);
        Optional<FoundZone> best = Optional.empty();
        int looked = 0;
        for (ZoneGroup group : ZoneGroup.among(lines)) {
            if (looked++ >= MOST_GROUPS) {
                break;
            }
            Optional<FoundZone> found = better(readGroup(page, group), readGroup(page, group.reversed()));
            best = better(best, found);
            if (best.isPresent() && best.get().isProven()) {
                break;
            }
        }
        return best;
    }

    private static List<TextPath> lines(Pyramid page, int side) {
        LineTracker tracker = new LineTracker(page);
        List<TextPath> lines = new ArrayList<>();
        int tried = 0;
        for (Ribbon ribbon : RibbonFinder.find(page.full(), side, RibbonFinder.Size.LONG)) {
            if (tried++ >= 24) {
                break;
            }
            tracker.track(ribbon)
                    .filter(line -> line.length() / line.height() > 18 && line.length() / line.height() < 75)
                    .filter(line -> lines.stream().noneMatch(known -> same(known, line)))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private static boolean same(TextPath one, TextPath other) {
        double distance = Math.hypot(one.x(0.5) - other.x(0.5), one.y(0.5) - other.y(0.5));
        double direction = one.direction(0.5);
        double across =
                (other.y(0.5) - one.y(0.5)) * Math.cos(direction) - (other.x(0.5) - one.x(0.5)) * Math.sin(direction);
        return Math.abs(across) < 0.5 * one.height() && distance < 0.5 * Math.max(one.length(), other.length());
    }

    private Optional<FoundZone> readGroup(Pyramid page, ZoneGroup group) {
        List<List<LineReading>> readings = new ArrayList<>();
        group.lines().forEach(line -> readings.add(new ArrayList<>()));
        Optional<FoundZone> best = Optional.empty();
        for (Preparation preparation : Preparation.values()) {
            for (int i = 0; i < group.lines().size(); i++) {
                Gray strip = preparation.of(page, group.lines().get(i));
                readings.get(i).add(LineReading.of(engine.symbols(strip, Segmentation.RAW_LINE, 300)));
            }
            best = better(best, decode(page, group, readings));
            if (best.isEmpty() || best.get().isProven()) {
                break; // nothing like a zone, or nothing left to find out
            }
        }
        return best;
    }

    private static Optional<FoundZone> decode(Pyramid page, ZoneGroup group, List<List<LineReading>> readings) {
        FoundZone best = null;
        for (MrzFormat format : MrzFormat.values()) {
            if (format.lines() != group.lines().size()) {
                continue;
            }
            Optional<List<SlotCosts>> costs = FormatFit.fit(format, readings);
            if (costs.isPresent()) {
                FoundZone zone = new FoundZone(
                        ZoneDecoder.decode(format, costs.get()),
                        group,
                        page.full().width(),
                        page.full().height());
                boolean better = best == null || zone.score() < best.score();
                best = zone.isReadable() && better ? zone : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<FoundZone> better(Optional<FoundZone> one, Optional<FoundZone> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return other.get().score() < one.get().score() ? other : one;
    }
}
