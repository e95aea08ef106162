package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzPart;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.reading.text.TextPath;
import java.util.List;
import java.util.Optional;

/** A zone that was read, and where it lies. */
public final class FoundZone {

    /** Zones whose characters cost more on average than this are none. */
    private static final double READABLE = 1.25;

    /** A passport of somebody with the shortest name has more letters and figures than this, as a share of its zone. */
    private static final double LEAST_SAID = 0.25;

    /** What characters cost on average where nothing but letters of a zone was seen. */
    private static final double CLEAR = 0.15;

    /** Below what passes without a person. */
    private static final Confidence CUT = new Confidence(0.8);

    private final DecodedZone zone;
    private final ZoneGroup group;
    private final int pageWidth;
    private final int pageHeight;

    private final boolean whole;

    FoundZone(DecodedZone zone, ZoneGroup group, int pageWidth, int pageHeight) {
        this(zone, group, pageWidth, pageHeight, isInside(group, pageWidth, pageHeight));
    }

    private FoundZone(DecodedZone zone, ZoneGroup group, int pageWidth, int pageHeight, boolean whole) {
        this.zone = zone;
        this.group = group;
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
        this.whole = whole;
    }

    /** False if a line runs off the page: letters that are cut in half look like others. */
    private static boolean isInside(ZoneGroup group, int width, int height) {
        return group.lines().stream()
                .allMatch(line -> isInside(line, 0, width, height) && isInside(line, 1, width, height));
    }

    private static boolean isInside(TextPath line, double share, int width, int height) {
        double direction = line.direction(share);
        double dx = 0.4 * line.height() * Math.sin(direction);
        double dy = 0.4 * line.height() * Math.cos(direction);
        double x = line.x(share);
        double y = line.y(share);
        return Math.min(x - dx, x + dx) >= 0
                && Math.max(x - dx, x + dx) <= width
                && Math.min(y - dy, y + dy) >= 0
                && Math.max(y - dy, y + dy) <= height;
    }

    public Mrz mrz() {
        return zone.mrz();
    }

    DecodedZone decoded() {
        return zone;
    }

    /** False for lines that merely have the length of a zone, and for patterns that look like its fillers. */
    boolean isReadable() {
        return zone.meanCost() < READABLE && says() > LEAST_SAID;
    }

    /** The share of its characters that are no fillers. */
    private double says() {
        String characters = String.join("", mrz().lines());
        return (double) characters.chars().filter(c -> c != '<').count() / characters.length();
    }

    /** True if hardly any character is in doubt. */
    boolean isClear() {
        return zone.meanCost() < CLEAR;
    }

    /** True if no look is wanted any more: every check digit holds, and what was seen needed little help. */
    boolean isSettled() {
        return sureness().holds() && isReadable();
    }

    /** True if every check digit holds, nothing else comes close, and two looks agree on every character. */
    public boolean isProven() {
        return isSettled() && whole && sureness().isAgreed();
    }

    private Sureness sureness() {
        return new Sureness(zone);
    }

    /** The one that was read better. */
    static Optional<FoundZone> better(Optional<FoundZone> one, Optional<FoundZone> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return other.get().zone.score() < one.get().zone.score() ? other : one;
    }

    /** The zone on the page that was read. */
    public Box box() {
        return lines().stream().reduce(Box::union).orElseThrow();
    }

    /** Each of its lines on the page that was read. */
    public List<Box> lines() {
        return group.lines().stream()
                .map(line -> line.box(pageWidth, pageHeight))
                .toList();
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

    /** How surely the characters of {@code part} are right. */
    public Confidence confidence(MrzPart part) {
        Confidence sure = sureness().of(part);
        return whole || CUT.compareTo(sure) > 0 ? sure : CUT;
    }

    /** This zone on the page after a clockwise turn. */
    public FoundZone turned(QuarterTurn turn) {
        List<TextPath> lines = group.lines().stream()
                .map(line -> line.turned(turn, pageWidth, pageHeight))
                .toList();
        int width = turn.swapsSides() ? pageHeight : pageWidth;
        int height = turn.swapsSides() ? pageWidth : pageHeight;
        return new FoundZone(zone, group.with(lines), width, height, whole);
    }

    /** This zone, found on a part of a page, on the whole page: the part begins at {@code left, top}. */
    public FoundZone moved(int left, int top, int width, int height) {
        List<TextPath> lines =
                group.lines().stream().map(line -> line.moved(left, top)).toList();
        return new FoundZone(zone, group.with(lines), width, height, whole);
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
