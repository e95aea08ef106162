package dev.dossier.reading.mrz;

import dev.dossier.reading.text.TextPath;
import java.util.ArrayList;
import java.util.List;

/** Lines that could make up one zone, from top to bottom. */
record ZoneGroup(List<TextPath> lines) {

    ZoneGroup {
        lines = List.copyOf(lines);
    }

    /** Three, two and single lines that lie together, likeliest zones first. */
    static List<ZoneGroup> among(List<TextPath> lines) {
        List<ZoneGroup> groups = new ArrayList<>();
        for (TextPath top : lines) {
            for (TextPath middle : lines) {
                if (follows(top, middle)) {
                    for (TextPath bottom : lines) {
                        if (follows(middle, bottom)) {
                            groups.add(new ZoneGroup(List.of(top, middle, bottom)));
                        }
                    }
                    groups.add(new ZoneGroup(List.of(top, middle)));
                }
            }
        }
        groups.sort(java.util.Comparator.comparingDouble(ZoneGroup::oddness));
        for (TextPath line : lines) {
            groups.add(new ZoneGroup(List.of(line)));
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

    /** How far the lines are from the shape of any zone: 0 is perfect. */
    double oddness() {
        double best = Double.MAX_VALUE;
        double[] ratios = lines.size() == 3 ? new double[] {31.5} : new double[] {37.5, 45.5};
        for (double ratio : ratios) {
            double sum = 0;
            for (TextPath line : lines) {
                sum += Math.abs(Math.log(line.length() / line.height() / ratio));
            }
            best = Math.min(best, sum / lines.size());
        }
        double longest = lines.stream().mapToDouble(TextPath::length).max().orElse(1);
        double shortest = lines.stream().mapToDouble(TextPath::length).min().orElse(1);
        return best + Math.log(longest / shortest) - (lines.size() == 3 ? 0.25 : 0);
    }

    ZoneGroup reversed() {
        return new ZoneGroup(lines.reversed().stream().map(TextPath::reversed).toList());
    }
}
