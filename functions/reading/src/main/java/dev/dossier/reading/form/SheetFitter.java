package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import dev.dossier.reading.form.BlankSheet.Anchor;
import dev.dossier.reading.form.Laid.Stray;
import dev.dossier.reading.form.LeastSquares.Pair;
import dev.dossier.reading.image.Homography;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Lays a scanned page upon its blank form by the printed words that both have. A first guess comes from two words, the one
 * of many with which most others agree; then all that agree settle the map, again and again while the demand grows.
 */
final class SheetFitter {

    /** So many guesses are made; with one pair in four right, one guess in sixteen is. */
    private static final int GUESSES = 800;

    /** Two words that are nearer, in points, say too little about the turn. */
    private static final double APART = 120;

    /** How far words may lie beside their places in one round after the other, in points. */
    private static final double[] DEMANDS = {14, 8, 5, 3.5, 3.5};

    /** A page fits if at least so many words agree, ... */
    private static final int FEWEST = 10;

    /** ... over this share of what the words of the blank page span, both ways, ... */
    private static final double SPAN = 0.6;

    /** ... lying this near to their places, in points, ... */
    private static final double NEAR = 1.6;

    /** ... on a page that is not stretched or leaning more than this. */
    private static final double STRETCH = 0.12;

    private final BlankSheet sheet;
    private final double points;

    private SheetFitter(BlankSheet sheet, double points) {
        this.sheet = sheet;
        this.points = points;
    }

    /**
     * How {@code lines} lie upon {@code sheet}; empty if they do not fit.
     *
     * @param width of the scan, in pixels; its page is taken to fill at least a third of it
     */
    static Optional<Laid> fit(BlankSheet sheet, List<TextLine> lines, int width) {
        return new SheetFitter(sheet, width / 612.0).fit(lines);
    }

    private Optional<Laid> fit(List<TextLine> lines) {
        List<Pair> pairs = pairs(lines);
        Optional<Homography> map = guess(pairs);
        List<Pair> agreeing = pairs;
        for (int round = 0; round < DEMANDS.length && map.isPresent(); round++) {
            agreeing = agreeing(pairs, map.get(), DEMANDS[round]);
            boolean enough = agreeing.size() >= 2 * FEWEST && round > 0;
            map = agreeing.size() < FEWEST ? Optional.empty() : LeastSquares.map(agreeing, enough);
        }
        List<Pair> settled = agreeing;
        return map.filter(m -> fits(m, settled)).map(m -> laid(m, settled));
    }

    /** Every place of every word that the blank page has, with every place where the scan has it. */
    private List<Pair> pairs(List<TextLine> lines) {
        Map<String, List<Anchor>> anchors = new HashMap<>();
        sheet.anchors()
                .forEach(anchor -> anchors.computeIfAbsent(anchor.word(), w -> new ArrayList<>())
                        .add(anchor));
        List<Pair> pairs = new ArrayList<>();
        for (TextLine line : lines) {
            for (Word word : line.words()) {
                Box box = word.box();
                for (Anchor anchor : anchors.getOrDefault(PrintedWords.bare(word.text()), List.of())) {
                    pairs.add(new Pair(
                            anchor.x(),
                            anchor.y(),
                            (box.left() + box.right()) / 2.0,
                            (box.top() + box.bottom()) / 2.0));
                }
            }
        }
        return pairs;
    }

    /** The turn, size and place that most pairs agree with. */
    private Optional<Homography> guess(List<Pair> pairs) {
        Random random = new Random(589); // the same page is always read the same way
        Optional<Homography> best = Optional.empty();
        int most = 0;
        for (int i = 0; i < GUESSES && pairs.size() >= FEWEST; i++) {
            Pair a = pairs.get(random.nextInt(pairs.size()));
            Pair b = pairs.get(random.nextInt(pairs.size()));
            double dx = b.x() - a.x();
            double dy = b.y() - a.y();
            double square = dx * dx + dy * dy;
            if (square < APART * APART) {
                continue;
            }
            double fx = b.foundX() - a.foundX();
            double fy = b.foundY() - a.foundY();
            double cos = (fx * dx + fy * dy) / square;
            double sin = (fy * dx - fx * dy) / square;
            double scale = Math.hypot(cos, sin);
            if (scale < points / 3 || scale > 1.5 * points || Math.abs(sin) > 0.3 * scale || cos < 0) {
                continue;
            }
            Homography map = new Homography(
                    cos,
                    -sin,
                    a.foundX() - cos * a.x() + sin * a.y(),
                    sin,
                    cos,
                    a.foundY() - sin * a.x() - cos * a.y(),
                    0,
                    0);
            int votes = agreeing(pairs, map, DEMANDS[0]).size();
            if (votes > most) {
                most = votes;
                best = Optional.of(map);
            }
        }
        return best;
    }

    private static List<Pair> agreeing(List<Pair> pairs, Homography map, double demand) {
        double unit = unit(map);
        return pairs.stream().filter(pair -> beside(pair, map) <= demand * unit).toList();
    }

    private static double beside(Pair pair, Homography map) {
        return Math.hypot(map.x(pair.x(), pair.y()) - pair.foundX(), map.y(pair.x(), pair.y()) - pair.foundY());
    }

    /** Pixels for each point in the middle of a page. */
    private static double unit(Homography map) {
        return Math.hypot(map.x(406, 396) - map.x(206, 396), map.y(406, 396) - map.y(206, 396)) / 200;
    }

    private boolean fits(Homography map, List<Pair> agreeing) {
        double down = Math.hypot(map.x(306, 496) - map.x(306, 296), map.y(306, 496) - map.y(306, 296)) / 200;
        double across = unit(map);
        boolean shaped = Math.abs(down / across - 1) <= STRETCH && across * down > 0;
        double[] all = span(sheet.anchors().stream().mapToDouble(Anchor::x).toArray());
        double[] down2 = span(sheet.anchors().stream().mapToDouble(Anchor::y).toArray());
        double[] seen = span(agreeing.stream().mapToDouble(Pair::x).toArray());
        double[] seenDown = span(agreeing.stream().mapToDouble(Pair::y).toArray());
        return shaped
                && agreeing.size() >= FEWEST
                && seen[1] - seen[0] >= SPAN * (all[1] - all[0])
                && seenDown[1] - seenDown[0] >= SPAN * (down2[1] - down2[0])
                && spread(map, agreeing) <= NEAR;
    }

    private static double[] span(double[] values) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return new double[] {least, most};
    }

    private static double spread(Homography map, List<Pair> pairs) {
        double unit = unit(map);
        double sum = pairs.stream()
                .mapToDouble(pair -> Math.pow(beside(pair, map) / unit, 2))
                .sum();
        return Math.sqrt(sum / Math.max(1, pairs.size()));
    }

    private static Laid laid(Homography map, List<Pair> agreeing) {
        List<Stray> strays = agreeing.stream()
                .map(pair -> new Stray(
                        pair.x(),
                        pair.y(),
                        pair.foundX() - map.x(pair.x(), pair.y()),
                        pair.foundY() - map.y(pair.x(), pair.y())))
                .toList();
        return new Laid(map, strays, spread(map, agreeing));
    }
}
