package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzPart;
import dev.dossier.domain.mrz.Span;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.reading.text.TextPath;
import java.util.List;

/** A zone that was read, and where it lies. */
public final class FoundZone {

    /** Zones whose characters cost more on average than this are none. */
    private static final double READABLE = 3.2;

    private final DecodedZone zone;
    private final ZoneGroup group;
    private final int pageWidth;
    private final int pageHeight;

    FoundZone(DecodedZone zone, ZoneGroup group, int pageWidth, int pageHeight) {
        this.zone = zone;
        this.group = group;
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
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
    public boolean isProven() {
        return zone.mrz().isValid() && zone.repair() < 12 && zone.gap() > 4 && isReadable();
    }

    /** The lower, the better. */
    double score() {
        return zone.meanCost() + (zone.mrz().isValid() ? 0 : 1.5);
    }

    /** The zone on the page that was read. */
    public Box box() {
        return group.lines().stream()
                .map(line -> line.box(pageWidth, pageHeight))
                .reduce(Box::union)
                .orElseThrow();
    }

    /** Where {@code part} stands on the page; the whole zone if the format has no such part. */
    public Box box(MrzPart part) {
        double places = mrz().format().length();
        return mrz().format()
                .span(part)
                .map(span -> group.lines()
                        .get(span.line())
                        .part(span.from() / places, span.to() / places)
                        .box(pageWidth, pageHeight))
                .orElseGet(this::box);
    }

    /** How surely every character of the zone is right. */
    public Confidence confidence() {
        Confidence least = Confidence.CERTAIN;
        for (MrzPart part : MrzPart.values()) {
            if (mrz().format().span(part).isPresent()) {
                Confidence own = confidence(part);
                least = own.compareTo(least) < 0 ? own : least;
            }
        }
        return least;
    }

    /** How surely the characters of {@code part} are right: by the distance of each from what else it could be. */
    public Confidence confidence(MrzPart part) {
        Span span = mrz().format().span(part).orElseThrow();
        String line = mrz().lines().get(span.line());
        double least = Double.MAX_VALUE;
        for (int i = span.from(); i < span.to(); i++) {
            least = Math.min(least, zone.costs().get(span.line()).margin(i, line.charAt(i)));
        }
        double own = least >= 9 ? 0.99 : least >= 6 ? 0.97 : least >= 4 ? 0.93 : least >= 2 ? 0.8 : 0.55;
        if (!isChecked(part)) {
            return new Confidence(own);
        }
        return new Confidence(isProven() ? Math.max(own, 0.97) : mrz().isValid() ? own : Math.min(own, 0.5));
    }

    private boolean isChecked(MrzPart part) {
        return switch (part) {
            case DOCUMENT_NUMBER, DATE_OF_BIRTH, DATE_OF_EXPIRY, OPTIONAL_DATA -> true;
            case DOCUMENT_CODE,
                    ISSUING_STATE,
                    NAME,
                    GIVEN_NAMES,
                    DOCUMENT_NUMBER_CHECK,
                    NATIONALITY,
                    DATE_OF_BIRTH_CHECK,
                    SEX,
                    DATE_OF_EXPIRY_CHECK,
                    OPTIONAL_DATA_CHECK,
                    MORE_OPTIONAL_DATA,
                    COMPOSITE_CHECK -> false;
        };
    }

    /** This zone on the page after a clockwise turn. */
    public FoundZone turned(QuarterTurn turn) {
        List<TextPath> lines = group.lines().stream()
                .map(line -> line.turned(turn, pageWidth, pageHeight))
                .toList();
        int width = turn.swapsSides() ? pageHeight : pageWidth;
        int height = turn.swapsSides() ? pageWidth : pageHeight;
        return new FoundZone(zone, group.with(lines), width, height);
    }

    /** This zone, found on a part of a page, on the whole page: the part begins at {@code left, top}. */
    public FoundZone moved(int left, int top, int width, int height) {
        List<TextPath> lines =
                group.lines().stream().map(line -> line.moved(left, top)).toList();
        return new FoundZone(zone, group.with(lines), width, height);
    }

    /** The turn after which the zone reads from left to right. */
    public QuarterTurn uprightTurn() {
        return QuarterTurn.ofDegrees(Math.floorMod((int) Math.round(-degrees() / 90) * 90, 360));
    }

    /** The slope of the zone on a page that is upright, in degrees clockwise. */
    public double skewWhenUpright() {
        return Math.max(-22, Math.min(22, degrees()));
    }

    /** The direction in which the zone is read, in degrees clockwise from the horizontal. */
    public double degrees() {
        return Math.toDegrees(group.lines().getFirst().direction(0.5));
    }
}
