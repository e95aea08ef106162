package dev.dossier.reading.text;

import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.image.Tones;
import dev.dossier.reading.ocr.OcrEngine;
import dev.dossier.reading.ocr.OcrWord;
import dev.dossier.reading.ocr.Segmentation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds out which way is up, by reading a few lines both ways. */
public final class OrientationFinder {

    /** How many lines are read at most. */
    private static final int LINES = 8;

    private final OcrEngine engine;

    public OrientationFinder(OcrEngine engine) {
        this.engine = engine;
    }

    public Orientation of(Pyramid page) {
        List<Ribbon> ribbons = RibbonFinder.find(page.full(), 1000, RibbonFinder.Size.WORDS);
        List<Ribbon> lying =
                ribbons.stream().filter(r -> Math.abs(r.degrees()) <= 45).toList();
        List<Ribbon> standing =
                ribbons.stream().filter(r -> Math.abs(r.degrees()) > 45).toList();
        double wide = lying.stream().mapToDouble(Ribbon::length).sum();
        double high = standing.stream().mapToDouble(Ribbon::length).sum();
        Votes votes = new Votes();
        if (wide >= high / 2) {
            vote(page, lying, votes, QuarterTurn.NONE, QuarterTurn.HALF);
        }
        if (high > wide / 2) {
            vote(page, standing, votes, QuarterTurn.RIGHT, QuarterTurn.LEFT);
        }
        QuarterTurn turn = votes.best();
        List<Ribbon> along = turn.swapsSides() ? standing : lying;
        double slope = medianSlope(along, turn.swapsSides() ? -90 : 0);
        return new Orientation(turn, slope, votes.areClear());
    }

    /** Reads lines both ways: {@code up} as a viewer sees them after that turn, and upside down. */
    private void vote(Pyramid page, List<Ribbon> ribbons, Votes votes, QuarterTurn up, QuarterTurn down) {
        List<Ribbon> promising = ribbons.stream()
                .filter(r -> r.length() > 4 * r.thickness() && r.thickness() >= 4)
                .sorted(Comparator.comparingDouble((Ribbon r) -> Math.min(r.length(), 30 * r.thickness()))
                        .reversed())
                .limit(LINES)
                .toList();
        for (Ribbon ribbon : promising) {
            TextPath path = pathOf(ribbon, up);
            votes.add(up, weightOf(page, path));
            votes.add(down, weightOf(page, path.reversed()));
            if (votes.areClear() && votes.of(votes.best()) > 25) {
                return;
            }
        }
    }

    /** The ribbon's middle, from where a viewer of the turned page begins to read; at most forty letters of it. */
    private static TextPath pathOf(Ribbon ribbon, QuarterTurn up) {
        double length = Math.min(ribbon.length(), 40 * ribbon.thickness());
        double degrees = up == QuarterTurn.RIGHT && ribbon.degrees() > 0 ? ribbon.degrees() - 180 : ribbon.degrees();
        return ribbon.path(degrees, length);
    }

    private double weightOf(Pyramid page, TextPath path) {
        Gray strip = Tones.stretched(Tones.flattened(new StripCutter(page).cut(path, 30, 0.6, 1), 45), 0.01);
        double weight = 0;
        for (OcrWord word : engine.words(strip, Segmentation.LINE, 300)) {
            long letters =
                    word.text().chars().filter(Character::isLetterOrDigit).count();
            boolean wordlike = letters >= 2 && letters >= 0.7 * word.text().length() && word.likelihood() > 0.6;
            weight += wordlike ? letters * word.likelihood() : 0;
        }
        return weight;
    }

    private static double medianSlope(List<Ribbon> ribbons, double axis) {
        List<Ribbon> sorted = new ArrayList<>(ribbons);
        sorted.sort(Comparator.comparingDouble(r -> relative(r.degrees(), axis)));
        double half = sorted.stream().mapToDouble(Ribbon::length).sum() / 2;
        double passed = 0;
        for (Ribbon ribbon : sorted) {
            passed += ribbon.length();
            if (passed >= half) {
                return Math.max(-22, Math.min(22, relative(ribbon.degrees(), axis)));
            }
        }
        return 0;
    }

    private static double relative(double degrees, double axis) {
        double difference = degrees - axis;
        return difference > 90 ? difference - 180 : difference < -90 ? difference + 180 : difference;
    }
}
