package dev.dossier.reading.mrz;

import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.net.LineNet;
import dev.dossier.reading.text.TextPath;
import dev.dossier.reading.text.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was read in the lines of one page: every line once a preparation, however many groups it is in. */
final class LineReadings {

    private record Look(TextPath line, View view, Preparation preparation) {}

    private final LineNet net;
    private final Pyramid page;
    private final Map<Look, LineReading> looks = new HashMap<>();
    private final Map<List<TextPath>, View> views = new HashMap<>();
    private final Map<Higher, TextPath> higher = new HashMap<>();
    private final Map<Part, TextPath> parts = new HashMap<>();
    private final Map<List<TextPath>, TextPath> moved = new HashMap<>();
    private final Map<TextPath, TextPath> turned = new HashMap<>();

    LineReadings(LineNet net, Pyramid page) {
        this.net = net;
        this.page = page;
    }

    /** What is read in a line of {@code group}, counted from 0. */
    LineReading of(ZoneGroup group, int line, Preparation preparation) {
        return looks.computeIfAbsent(
                new Look(group.lines().get(line), view(group), preparation),
                look -> new LineReading(net.read(preparation.of(page, look.line, look.view))));
    }

    private View view(ZoneGroup group) {
        return views.computeIfAbsent(group.lines(), any -> ViewFinder.of(page, group));
    }

    /** True if any look saw a line that can only be one of a zone. */
    boolean sawLine() {
        return looks.values().stream().anyMatch(LineReading::isClear);
    }

    /** How often the net was asked. */
    int count() {
        return looks.size();
    }

    private record Higher(TextPath line, double capitals) {}

    private record Part(TextPath line, long from, long to) {}

    /**
     * The group with all lines made as high as the highest, and as long as those that begin first and end last: a zone is
     * printed in one size, and its lines end together.
     */
    ZoneGroup aligned(ZoneGroup found) {
        double capitals = found.capitals();
        ZoneGroup group = found.with(
                found.lines().stream().map(line -> asHigh(line, capitals)).toList());
        TextPath longest = group.lines().stream()
                .max(Comparator.comparingDouble(TextPath::length))
                .orElseThrow();
        double cos = Math.cos(longest.direction(0.5));
        double sin = Math.sin(longest.direction(0.5));
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (TextPath line : group.lines()) {
            from = Math.min(from, line.x(0) * cos + line.y(0) * sin);
            to = Math.max(to, line.x(1) * cos + line.y(1) * sin);
        }
        List<TextPath> lines = new ArrayList<>();
        for (TextPath line : group.lines()) {
            double before = line.x(0) * cos + line.y(0) * sin - from;
            double after = to - line.x(1) * cos - line.y(1) * sin;
            double near = 0.4 * line.height();
            double first = before > near ? -before / line.length() : 0;
            double last = after > near ? 1 + after / line.length() : 1;
            boolean far = before + after > 3 * line.height() && line != longest;
            lines.add(far ? beside(longest, line) : part(line, first, last));
        }
        return group.with(lines);
    }

    private TextPath asHigh(TextPath line, double capitals) {
        return line.height() == capitals
                ? line
                : higher.computeIfAbsent(new Higher(line, capitals), any -> line.withHeight(capitals));
    }

    /** The way of {@code whole}, moved to where {@code piece}, of which only a part was followed, lies. */
    private TextPath beside(TextPath whole, TextPath piece) {
        return moved.computeIfAbsent(List.of(whole, piece), pair -> {
            double direction = whole.direction(0.5);
            double along = (piece.x(0.5) - whole.x(0.5)) * Math.cos(direction)
                    + (piece.y(0.5) - whole.y(0.5)) * Math.sin(direction);
            double share = 0.5 + along / whole.length();
            return whole.moved(piece.x(0.5) - whole.x(share), piece.y(0.5) - whole.y(share));
        });
    }

    private TextPath part(TextPath line, double from, double to) {
        if (from == 0 && to == 1) {
            return line;
        }
        return parts.computeIfAbsent(
                new Part(line, Math.round(from * 100), Math.round(to * 100)), part -> line.part(from, to));
    }

    /** The group upside down. */
    ZoneGroup reversed(ZoneGroup group) {
        List<TextPath> lines = group.lines().reversed().stream()
                .map(line -> turned.computeIfAbsent(line, TextPath::reversed))
                .toList();
        return group.with(lines);
    }
}
