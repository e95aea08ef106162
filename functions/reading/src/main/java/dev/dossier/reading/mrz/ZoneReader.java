package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.net.LineNet;
import dev.dossier.reading.text.TextPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds and reads the machine-readable zones of a page. Cheap looks come first; the search stops at the first proof. */
public final class ZoneReader {

    /** How many groups of lines are looked at for each way to find lines. */
    private static final int MOST_GROUPS = 8;

    /** How often the net is asked for each way to find lines while nothing looks like a zone. */
    private static final int MOST_TRIES = 6;

    /** Lines that are further from the shape of a zone, or spaced less evenly, are not worth a look. */
    private static final double ODD = 1.2;

    private static final double EVEN = 0.28;

    private final LineNet net;

    /** A reader with the OCR-B model that comes with Dossier. */
    public ZoneReader() {
        this(OcrB.net());
    }

    /**
     * A reader.
     *
     * @param net a model that knows the whole alphabet of zones
     */
    public ZoneReader(LineNet net) {
        this.net = net;
    }

    /** The zone of a page that was read best; empty if there is none. */
    public Optional<FoundZone> read(Pyramid page) {
        LineReadings readings = new LineReadings(net, page);
        Set<List<TextPath>> seen = new HashSet<>();
        Optional<FoundZone> best = Optional.empty();
        for (LineSource source : LineSource.of(page)) {
            List<ZoneGroup> groups = new ArrayList<>(ZoneGroup.among(page, source.lines()));
            groups.removeIf(group -> !seen.add(group.lines()));
            best = FoundZone.better(best, among(groups, readings, page.full()));
            if (isSettled(best)) {
                break;
            }
        }
        return best;
    }

    private static Optional<FoundZone> among(List<ZoneGroup> groups, LineReadings readings, Gray page) {
        Optional<FoundZone> best = Optional.empty();
        int looked = 0;
        int before = readings.count();
        for (ZoneGroup found : groups) {
            boolean hopeful = best.isPresent() || readings.sawLine();
            boolean tired = !hopeful && readings.count() - before >= MOST_TRIES;
            if (tired || looked >= MOST_GROUPS) {
                break;
            }
            if (found.oddness() > ODD || found.evenness() < EVEN) {
                continue;
            }
            looked++;
            ZoneGroup group = readings.aligned(found);
            best = FoundZone.better(best, readGroup(group, readings, page));
            if (!isSettled(best)) {
                best = FoundZone.better(best, readGroup(readings.reversed(group), readings, page));
            }
            if (isSettled(best)) {
                return best;
            }
        }
        return best;
    }

    /** Takes looks at a group until one is proven; all looks together, unless only some of them pass the check digits. */
    private static Optional<FoundZone> readGroup(ZoneGroup group, LineReadings cache, Gray page) {
        List<List<LineReading>> readings = new ArrayList<>();
        group.lines().forEach(line -> readings.add(new ArrayList<>()));
        Optional<FoundZone> passing = Optional.empty();
        Optional<FoundZone> last = Optional.empty();
        for (Preparation preparation : Preparation.values()) {
            for (int i = 0; i < group.lines().size(); i++) {
                LineReading reading = cache.of(group, i, preparation);
                readings.get(i).add(reading);
                if (last.isEmpty() && !FormatFit.isPossible(group.lines().size(), reading)) {
                    return Optional.empty();
                }
            }
            last = decode(page, group, readings);
            if (last.isEmpty() || last.get().isProven()) {
                return last.isEmpty() ? passing : last;
            }
            if (last.get().decoded().isBelievable()) {
                passing = last;
            }
        }
        return passing.isPresent() ? passing : last;
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

    /** True if looking elsewhere is of no use: this is a zone, whether or not its check digits hold. */
    private static boolean isSettled(Optional<FoundZone> zone) {
        return zone.isPresent() && (zone.get().isSettled() || zone.get().isClear());
    }
}
