package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.ocr.OcrEngine;
import dev.dossier.reading.text.TextPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds and reads the machine-readable zones of a page. Cheap looks come first; the search stops at the first proof. */
public final class ZoneReader {

    /** How many groups of lines are looked at on one scale. */
    private static final int MOST_GROUPS = 6;

    /** So many groups are read however their letters are spaced. */
    private static final int SURE_GROUPS = 2;

    /** Letters spaced less evenly than this are not of one width. */
    private static final double EVEN = 0.15;

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
        LineSearch search = new LineSearch(pyramid);
        LineReadings readings = new LineReadings(engine, pyramid);
        Set<List<TextPath>> seen = new HashSet<>();
        Optional<FoundZone> best = Optional.empty();
        for (int side : new int[] {1000, 1800}) {
            if (side > 1000 && Math.max(page.width(), page.height()) < 1200) {
                break;
            }
            List<ZoneGroup> groups = new ArrayList<>(ZoneGroup.among(pyramid, search.at(side)));
            groups.removeIf(group -> !seen.add(group.lines()));
            best = better(best, among(groups, readings, page));
            if (isSettled(best)) {
                return best;
            }
        }
        return best;
    }

    private static Optional<FoundZone> among(List<ZoneGroup> groups, LineReadings readings, Gray page) {
        Optional<FoundZone> best = Optional.empty();
        int looked = 0;
        for (ZoneGroup found : groups) {
            ZoneGroup group = readings.aligned(found);
            boolean promising = looked < SURE_GROUPS || group.evenness() > EVEN;
            if (!promising || looked++ >= MOST_GROUPS) {
                continue;
            }
            best = better(best, readGroup(group, readings, page));
            if (isSettled(best)) {
                break;
            }
            best = better(best, readGroup(readings.reversed(group), readings, page));
            if (isSettled(best)) {
                break;
            }
        }
        return best;
    }

    private static Optional<FoundZone> readGroup(ZoneGroup group, LineReadings cache, Gray page) {
        List<List<LineReading>> readings = new ArrayList<>();
        group.lines().forEach(line -> readings.add(new ArrayList<>()));
        Optional<FoundZone> best = Optional.empty();
        for (Preparation preparation : Preparation.values()) {
            for (int i = 0; i < group.lines().size(); i++) {
                readings.get(i).add(cache.of(group.lines().get(i), preparation));
            }
            Optional<FoundZone> zone = decode(page, group, readings);
            best = isSettled(zone) ? zone : better(best, zone); // of two that hold, the one that was looked at more
            if (best.isEmpty() || best.get().isProven()) {
                break; // nothing like a zone, or nothing left to find out
            }
        }
        return best;
    }

    private static Optional<FoundZone> decode(Gray page, ZoneGroup group, List<List<LineReading>> readings) {
        List<DecodedZone> zones = new ArrayList<>();
        for (MrzFormat format : MrzFormat.values()) {
            if (format.lines() == group.lines().size()) {
                FormatFit.fit(format, readings)
                        .map(costs -> ZoneDecoder.decode(format, costs))
                        .ifPresent(zones::add);
            }
        }
        return DecodedZone.best(zones)
                .map(zone -> new FoundZone(zone, group, page.width(), page.height()))
                .filter(FoundZone::isReadable);
    }

    private static boolean isSettled(Optional<FoundZone> zone) {
        return zone.isPresent() && zone.get().isSettled();
    }

    private static Optional<FoundZone> better(Optional<FoundZone> one, Optional<FoundZone> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return other.get().score() < one.get().score() ? other : one;
    }
}
