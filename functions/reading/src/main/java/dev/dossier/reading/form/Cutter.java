package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.GrayBuilder;
import dev.dossier.reading.image.Homography;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.image.Tones;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts the zones of a form out of a scan, and takes away the lines of the form. */
final class Cutter {

    /** Pixels of a cutting for each point of the form: capitals of ten points are 30 pixels high. */
    static final double PIXELS = 4.4;

    /** What is shown around a zone, in points: writing goes a little beyond, and lines are known by their length. */
    private static final double AROUND = 2.6;

    /** The paper around each cutting, in pixels. */
    private static final int BORDER = 10;

    /** Ink is darker than this share of the way from the paper to black. */
    private static final double INK = 0.33;

    /** A line of the form is at least this long, in points, ... */
    private static final double LONG = 13;

    /** ... and not thicker than this. */
    private static final double THICK = 1.9;

    /** What hangs on to a line and is not higher, in pixels, belongs to it. */
    private static final int RAGGED = 3;

    /** Lines that stand upright at the ends of a zone, or between the cells of a comb, fill this share of its height. */
    private static final double HIGH = 0.72;

    /** A line stands this near to where the form has it, in points. */
    private static final double NEAR = 2.2;

    /** Dots are larger, in square points. */
    private static final double SPECK = 0.22;

    private final Pyramid scan;
    private final Laid laid;

    Cutter(Pyramid scan, Laid laid) {
        this.scan = scan;
        this.laid = laid;
    }

    /** The picture of a zone with {@code around} points on each side, in {@link #PIXELS}. */
    Gray plain(Zone zone, double around) {
        int width = (int) Math.ceil((zone.width() + 2 * around) * PIXELS);
        int height = (int) Math.ceil((zone.height() + 2 * around) * PIXELS);
        Homography toScan = laid.around(zone.middleX(), zone.middleY())
                .afterMove(zone.left() - around, zone.top() - around)
                .afterScale(1 / PIXELS, 1 / PIXELS);
        return scan.warped(width, height, toScan, PIXELS / laid.scale(zone.middleX(), zone.middleY()));
    }

    /** What was entered in a zone for text or a signature. */
    Cutting cut(Zone zone) {
        Gray even = even(plain(zone, AROUND));
        int width = even.width();
        int height = even.height();
        boolean[] ink = new boolean[width * height];
        int threshold = (int) (255 * (1 - INK));
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (even.pixels()[i] & 0xff) < threshold;
        }
        boolean[] lines = new boolean[ink.length];
        level(ink, lines, width, height);
        upright(ink, lines, zone, width, height);
        for (int i = 0; i < ink.length; i++) {
            ink[i] &= !lines[i];
        }
        Cutting kept = kept(even, ink, width, height);
        return zone.comb() && zone.most() > 1
                ? Comb.closed(kept, BORDER + AROUND * PIXELS, zone.width() * PIXELS / zone.most(), zone.most())
                : kept;
    }

    /** Paper white and the darkest ink black, as far as there is ink. */
    private static Gray even(Gray plain) {
        return Tones.flattened(plain, (int) (14 * PIXELS));
    }

    /** Marks runs that are longer than any stroke of a letter, where they are thin; strokes that cross them stay. */
    private static void level(boolean[] ink, boolean[] lines, int width, int height) {
        int longest = (int) (LONG * PIXELS);
        boolean[] runs = new boolean[ink.length];
        for (int y = 0; y < height; y++) {
            int from = -1;
            int gap = 0;
            for (int x = 0; x <= width; x++) {
                boolean dark = x < width && ink[y * width + x];
                gap = dark ? 0 : gap + 1;
                from = dark && from < 0 ? x : from;
                if (from >= 0 && (gap > 2 || x == width)) {
                    int to = x - gap + 1;
                    if (to - from >= longest) {
                        Arrays.fill(runs, y * width + from, y * width + Math.min(width, to), true);
                    }
                    from = -1;
                }
            }
        }
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                if (runs[y * width + x]) {
                    int top = y;
                    while (y < height && runs[y * width + x]) {
                        y++;
                    }
                    mark(ink, lines, x, top, y, width, height);
                }
            }
        }
    }

    /** Marks one column of a line, from {@code top} to {@code bottom}, and its ragged edges. */
    private static void mark(boolean[] ink, boolean[] lines, int x, int top, int bottom, int width, int height) {
        int above = top;
        while (above > 0 && ink[(above - 1) * width + x]) {
            above--;
        }
        int below = bottom;
        while (below < height && ink[below * width + x]) {
            below++;
        }
        boolean joinsAbove = top - above > RAGGED;
        boolean joinsBelow = below - bottom > RAGGED;
        boolean crossed = joinsAbove && joinsBelow;
        if (bottom - top <= THICK * PIXELS && !crossed) {
            for (int y = joinsAbove ? top : above; y < (joinsBelow ? bottom : below); y++) {
                lines[y * width + x] = true;
            }
        }
    }

    /** Marks columns that are dark nearly all the way, where the form has a line. */
    private static void upright(boolean[] ink, boolean[] lines, Zone zone, int width, int height) {
        List<Double> places = new ArrayList<>(List.of(AROUND, AROUND + zone.width()));
        for (int cell = 1; zone.comb() && cell < zone.most(); cell++) {
            places.add(AROUND + zone.width() * cell / zone.most());
        }
        for (double place : places) {
            boolean cell = place > AROUND && place < AROUND + zone.width();
            double high = HIGH * (cell ? zone.height() * PIXELS : height); // cells end with the zone, frames do not
            int from = (int) Math.max(0, (place - NEAR) * PIXELS);
            int to = (int) Math.min(width - 1, (place + NEAR) * PIXELS);
            for (int x = from; x <= to; x++) {
                int dark = 0;
                for (int y = 0; y < height; y++) {
                    dark += ink[y * width + x] ? 1 : 0;
                }
                if (dark >= high) {
                    for (int y = 0; y < height; y++) {
                        for (int beside = Math.max(0, x - 1); beside <= Math.min(width - 1, x + 1); beside++) {
                            lines[y * width + beside] = true;
                        }
                    }
                }
            }
        }
    }

    /** Everything that hangs together, is more than a speck, and has its middle inside the zone. */
    private static Cutting kept(Gray even, boolean[] ink, int width, int height) {
        int around = (int) (AROUND * PIXELS);
        boolean[] keep = new boolean[ink.length];
        boolean[] seen = new boolean[ink.length];
        int[] found = new int[ink.length];
        int[] bounds = {width, height, 0, 0};
        int total = 0;
        for (int start = 0; start < ink.length; start++) {
            if (ink[start] && !seen[start]) {
                int[] box = {width, height, 0, 0};
                int size = follow(ink, seen, found, start, width, height, box);
                int x = (box[0] + box[2]) / 2;
                int y = (box[1] + box[3]) / 2;
                boolean inside = x >= around && x < width - around && y >= around && y < height - around;
                if (inside && size >= SPECK * PIXELS * PIXELS) {
                    total += size;
                    for (int i = 0; i < size; i++) {
                        keep[found[i]] = true;
                    }
                    bounds[0] = Math.min(bounds[0], box[0]);
                    bounds[1] = Math.min(bounds[1], box[1]);
                    bounds[2] = Math.max(bounds[2], box[2]);
                    bounds[3] = Math.max(bounds[3], box[3]);
                }
            }
        }
        Gray picture = painted(even, keep, width, height);
        Box box = total == 0
                ? new Box(0, 0, 0, 0)
                : new Box(bounds[0] + BORDER, bounds[1] + BORDER, bounds[2] + BORDER, bounds[3] + BORDER);
        return new Cutting(picture, box, total / (PIXELS * PIXELS));
    }

    private static int follow(boolean[] ink, boolean[] seen, int[] found, int start, int width, int height, int[] box) {
        int count = 0;
        found[count++] = start;
        seen[start] = true;
        for (int next = 0; next < count; next++) {
            int x = found[next] % width;
            int y = found[next] / width;
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x + 1);
            box[3] = Math.max(box[3], y + 1);
            for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    int at = ny * width + nx;
                    if (ink[at] && !seen[at]) {
                        seen[at] = true;
                        found[count++] = at;
                    }
                }
            }
        }
        return count;
    }

    /** What is kept and two pixels around it, as it was; white elsewhere. */
    private static Gray painted(Gray even, boolean[] keep, int width, int height) {
        GrayBuilder picture = new GrayBuilder(width + 2 * BORDER, height + 2 * BORDER);
        for (int y = -BORDER; y < height + BORDER; y++) {
            for (int x = -BORDER; x < width + BORDER; x++) {
                picture.set(x + BORDER, y + BORDER, near(keep, x, y, width, height) ? even.at(x, y) : 255);
            }
        }
        return picture.done();
    }

    private static boolean near(boolean[] keep, int x, int y, int width, int height) {
        for (int ny = Math.max(0, y - 2); ny <= Math.min(height - 1, y + 2); ny++) {
            for (int nx = Math.max(0, x - 2); nx <= Math.min(width - 1, x + 2); nx++) {
                if (keep[ny * width + nx]) {
                    return true;
                }
            }
        }
        return false;
    }
}
