package dev.dossier.reading.mrz;

import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.text.TextPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that could make up one zone, from top to bottom.
 *
 * @param evenness how evenly the letters are spaced, see {@link Pitch#evenness}; the mean of the lines
 * @param oddness how far the lines are from the shape and the even spacing of any zone: 0 is perfect
 */
record ZoneGroup(List<TextPath> lines, double oddness, double evenness) {

    /** Lines that are spaced as evenly are likely of one width. */
    private static final double EVEN = 0.25;

    /** Letters that are so much too broad or too narrow are so by the view; below it, heights are not known so well. */
    private static final double BROAD = 1.15;

    /** How much odder a group is of which a line was not found. */
    private static final double UNSEEN = 0.5;

    ZoneGroup {
        lines = List.copyOf(lines);
    }

    /** Three, two and single lines that lie together, likeliest zones first. */
    static List<ZoneGroup> among(Pyramid page, List<TextPath> lines) {
        Map<TextPath, Double> evenness = new HashMap<>();
        lines.forEach(line -> evenness.put(line, Pitch.evenness(page, line)));
        List<ZoneGroup> groups = new ArrayList<>();
        for (TextPath top : lines) {
            for (TextPath middle : lines) {
                if (follows(top, middle)) {
                    for (TextPath bottom : lines) {
                        if (follows(middle, bottom)) {
                            groups.add(of(List.of(top, middle, bottom), evenness));
                        }
                    }
                    ZoneGroup pair = of(List.of(top, middle), evenness);
                    groups.add(pair);
                    if (pair.evenness > EVEN) {
                        groups.addAll(pair.completed(evenness));
                    }
                }
            }
        }
        for (TextPath line : lines) {
            groups.add(of(List.of(line), evenness));
        }
        groups.sort(Comparator.comparingDouble(ZoneGroup::oddness));
        return groups;
    }

    /** This pair with a third line of which nothing was found, above or below, at the same distance. */
    private List<ZoneGroup> completed(Map<TextPath, Double> known) {
        TextPath top = lines.getFirst();
        TextPath bottom = lines.getLast();
        double dx = bottom.x(0.5) - top.x(0.5);
        double dy = bottom.y(0.5) - top.y(0.5);
        double direction = top.direction(0.5);
        double across = dy * Math.cos(direction) - dx * Math.sin(direction);
        double right = -across * Math.sin(direction);
        double down = across * Math.cos(direction);
        List<ZoneGroup> groups = new ArrayList<>();
        for (List<TextPath> three : List.of(
                List.of(top, bottom, bottom.moved(right, down)), List.of(top.moved(-right, -down), top, bottom))) {
            ZoneGroup group = of(three, known);
            groups.add(new ZoneGroup(three, group.oddness + UNSEEN, evenness));
        }
        return groups;
    }

    /** True if {@code below} can be the line under {@code above}. */
    private static boolean follows(TextPath above, TextPath below) {
        double height = (above.height() + below.height()) / 2;
        double direction = above.direction(0.5);
        double dx = below.x(0.5) - above.x(0.5);
        double dy = below.y(0.5) - above.y(0.5);
        double across = dy * Math.cos(direction) - dx * Math.sin(direction);
        double along = dx * Math.cos(direction) + dy * Math.sin(direction);
        double shorter = Math.min(above.length(), below.length());
        double longer = Math.max(above.length(), below.length());
        return across > 1.1 * height
                && across < 3.4 * height
                && shorter > 0.6 * longer
                && Math.abs(along) < 0.25 * longer
                && Math.abs(turn(above.direction(0.5) - below.direction(0.5))) < Math.toRadians(5);
    }

    private static double turn(double angle) {
        return Math.atan2(Math.sin(angle), Math.cos(angle));
    }

    private static ZoneGroup of(List<TextPath> lines, Map<TextPath, Double> evenness) {
        double best = Double.MAX_VALUE;
        for (double ratio : RATIOS.get(lines.size() - 1)) {
            double sum = 0;
            for (TextPath line : lines) {
                sum += Math.abs(Math.log(line.length() / line.height() / ratio));
            }
            best = Math.min(best, sum / lines.size());
        }
        double longest = lines.stream().mapToDouble(TextPath::length).max().orElse(1);
        double shortest = lines.stream().mapToDouble(TextPath::length).min().orElse(1);
        double even = lines.stream()
                .mapToDouble(line -> Math.min(0.5, evenness.getOrDefault(line, 0.0)))
                .average()
                .orElse(0);
        double single = lines.size() == 1 ? 0.5 : lines.size() == 3 ? -0.25 : 0;
        return new ZoneGroup(lines, best + Math.log(longest / shortest) + 2 * (0.5 - even) + single, even);
    }

    /** Length to height of capitals of the lines of zones of one, two and three lines, shortest first. */
    private static final List<double[]> RATIOS =
            List.of(new double[] {30.5}, new double[] {37.5, 45.5}, new double[] {31.5});

    /** The height of capitals, in pixels: that of the highest line, more if its letters would be too broad for it. */
    double capitals() {
        double height = height();
        return Math.max(height, Math.sqrt(height * length() / ratios()[ratios().length - 1]));
    }

    /**
     * How many times as broad for their height as printed the letters are, as a camera shows them that does not look
     * straight down; 1 unless they surely are, and for single lines, whose format is anyone's guess.
     */
    double breadth() {
        if (lines.size() == 1) {
            return 1;
        }
        double ratio = length() / height();
        double broad = ratio / ratios()[ratios().length - 1];
        double narrow = ratio / ratios()[0];
        return broad > BROAD ? broad : narrow < 1 / BROAD ? narrow : 1;
    }

    private double height() {
        return lines.stream().mapToDouble(TextPath::height).max().orElseThrow();
    }

    private double length() {
        return lines.stream().mapToDouble(TextPath::length).max().orElseThrow();
    }

    private double[] ratios() {
        return RATIOS.get(lines.size() - 1);
    }

    /** The same lines in another form, as turned or moved. */
    ZoneGroup with(List<TextPath> other) {
        return new ZoneGroup(other, oddness, evenness);
    }
}
