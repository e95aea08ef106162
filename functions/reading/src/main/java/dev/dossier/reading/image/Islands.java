package dev.dossier.reading.image;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.image.Patches.Patch;
import java.util.Comparator;
import java.util.List;

/**
 * The papers that lie on a scanner's glass: regions that differ from a plain background. A card or passport page is
 * told from print on white paper by being solid.
 */
public final class Islands {

    private static final int SIDE = 400;

    /** How far from the background a grey value must be to belong to a paper. */
    private static final int DIFFERENT = 12;

    /** The share of the page that the background must cover for it to be plain. */
    private static final double PLAIN = 0.3;

    private static final double SMALLEST = 0.012;
    private static final double WHOLE_PAGE = 0.6;
    private static final double SOLID = 0.55;

    /** Gaps of one pixel less are bridged. */
    private static final int BRIDGED = 2;

    private Islands() {}

    /**
     * The boxes of the papers on {@code page}, from top to bottom; the whole page if it is one paper, or if nothing
     * tells papers from what they lie on.
     */
    public static List<Box> of(Gray page) {
        Box whole = new Box(0, 0, page.width(), page.height());
        Gray small = Scaling.atMost(page, SIDE);
        int[] histogram = Tones.histogram(small);
        int background = mode(histogram);
        if (share(histogram, background) < PLAIN * small.pixels().length || background < 90) {
            return List.of(whole);
        }
        boolean[] content = content(small, background);
        List<Region> regions = Patches.of(content, small.width(), BRIDGED).stream()
                .map(Region::new)
                .toList();
        double area = (double) small.width() * small.height();
        List<Region> solid = regions.stream()
                .filter(r -> r.fill() > SOLID && r.area() > SMALLEST * area && r.area() < WHOLE_PAGE * area)
                .filter(r -> r.shape() < 2.6)
                .toList();
        if (!solid.isEmpty() && coversMost(solid, regions)) {
            return solid.stream()
                    .map(r -> grown(r.box(), page, small))
                    .sorted(Comparator.comparingInt(Box::top))
                    .toList();
        }
        Box all = regions.stream()
                .filter(r -> r.area() > 0.0004 * area)
                .map(Region::box)
                .reduce(Box::union)
                .orElse(new Box(0, 0, small.width(), small.height()));
        return all.area() < WHOLE_PAGE * area ? List.of(grown(all, page, small)) : List.of(whole);
    }

    private record Region(Box box, int pixels) {

        Region(Patch patch) {
            this(patch.box(), patch.pixels());
        }

        double area() {
            return box.area();
        }

        double fill() {
            return pixels / area();
        }

        /** Longer to shorter side. */
        double shape() {
            double longer = Math.max(box.width(), box.height());
            return longer / Math.max(1, Math.min(box.width(), box.height()));
        }
    }

    private static int mode(int[] histogram) {
        int best = 0;
        for (int i = 0; i < 256; i++) {
            best = share(histogram, i) > share(histogram, best) ? i : best;
        }
        return best;
    }

    private static long share(int[] histogram, int value) {
        long sum = 0;
        for (int i = Math.max(0, value - 6); i <= Math.min(255, value + 6); i++) {
            sum += histogram[i];
        }
        return sum;
    }

    private static boolean[] content(Gray small, int background) {
        boolean[] content = new boolean[small.pixels().length];
        int edge = Math.max(2, small.width() / 100);
        for (int y = edge; y < small.height() - edge; y++) {
            for (int x = edge; x < small.width() - edge; x++) {
                content[y * small.width() + x] = Math.abs(small.at(x, y) - background) > DIFFERENT;
            }
        }
        return content;
    }

    /** True if little but specks lies outside the solid regions. */
    private static boolean coversMost(List<Region> solid, List<Region> all) {
        long inside = solid.stream().mapToLong(Region::pixels).sum();
        long outside = all.stream()
                .filter(r -> solid.stream().noneMatch(s -> s.box().overlap(r.box()) > 0))
                .mapToLong(Region::pixels)
                .sum();
        return outside < 0.12 * inside;
    }

    private static Box grown(Box box, Gray page, Gray small) {
        double factor = (double) page.width() / small.width();
        int margin = (int) Math.round(4 * factor);
        return new Box(
                (int) Math.max(0, box.left() * factor - margin),
                (int) Math.max(0, box.top() * factor - margin),
                (int) Math.min(page.width(), box.right() * factor + margin),
                (int) Math.min(page.height(), box.bottom() * factor + margin));
    }
}
