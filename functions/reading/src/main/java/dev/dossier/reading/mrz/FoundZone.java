package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.paper.Box;

/** A zone that was read, and where it lies. */
public final class FoundZone {

    /** Zones whose characters cost more on average than this are none. */
    private static final double READABLE = 3.2;

    private final DecodedZone zone;
    private final ZoneGroup group;

    FoundZone(DecodedZone zone, ZoneGroup group) {
        this.zone = zone;
        this.group = group;
    }

    public Mrz mrz() {
        return zone.mrz();
    }

    DecodedZone decoded() {
        return zone;
    }

    /** False for lines that merely have the length of a zone. */
    boolean isReadable() {
        return zone.meanCost() < READABLE;
    }

    /** True if every check digit holds, little was repaired, and nothing else comes close. */
    boolean isProven() {
        return zone.mrz().isValid() && zone.repair() < 12 && zone.gap() > 4 && isReadable();
    }

    /** The lower, the better. */
    double score() {
        return zone.meanCost() + (zone.mrz().isValid() ? 0 : 1.5);
    }

    /** The zone on the page that was read. */
    public Box box(int pageWidth, int pageHeight) {
        return group.lines().stream()
                .map(line -> line.box(pageWidth, pageHeight))
                .reduce(Box::union)
                .orElseThrow();
    }

    /** The direction in which the zone is read, in degrees clockwise from the horizontal. */
    public double degrees() {
        return Math.toDegrees(group.lines().getFirst().direction(0.5));
    }
}
