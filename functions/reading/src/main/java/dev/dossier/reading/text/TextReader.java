package dev.dossier.reading.text;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Homography;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.image.Tones;
import dev.dossier.reading.ocr.OcrEngine;
import dev.dossier.reading.ocr.OcrWord;
import dev.dossier.reading.ocr.Segmentation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads all words of an upright page. */
public final class TextReader {

    /** The height of capitals that the engine reads best, in pixels. */
    private static final double CAPITAL = 32;

    private static final double LARGEST = 3.0;
    private static final long MOST_PIXELS = 24_000_000;

    private final OcrEngine engine;

    public TextReader(OcrEngine engine) {
        this.engine = engine;
    }

    /**
     * All words, line by line, with boxes on {@code page}.
     *
     * @param skew the slope of the lines, in degrees clockwise
     * @param segmentation how the words lie on the page
     */
    public List<TextLine> read(Pyramid page, double skew, Segmentation segmentation) {
        double capital = capitalHeight(page.full());
        double factor = Math.max(0.4, Math.min(LARGEST, CAPITAL / capital));
        factor = factor > 0.75 && factor < 1.35 ? 1 : factor;
        double pixels = (double) page.full().width() * page.full().height();
        factor = Math.min(factor, Math.sqrt(MOST_PIXELS / pixels));
        int width = (int) Math.round(page.full().width() * factor);
        int height = (int) Math.round(page.full().height() * factor);
        double straight = Math.abs(skew) < 0.25 ? 0 : skew;
        Homography toPage =
                about(page.full().width() / 2.0, page.full().height() / 2.0, straight, factor, width, height);
        Gray picture = factor == 1 && straight == 0 ? page.full() : page.warped(width, height, toPage, factor);
        Gray even = Tones.stretched(Tones.flattened(picture, (int) Math.round(1.4 * CAPITAL)), 0.005);
        List<TextLine> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        int number = 0;
        for (OcrWord word : engine.words(even, segmentation, 300)) {
            if (word.line() != number && !line.isEmpty()) {
                lines.add(new TextLine(List.copyOf(line), straight));
                line.clear();
            }
            number = word.line();
            Box box = mapped(word.box(), toPage, page.full());
            line.add(new Word(word.text(), box, new Confidence(word.likelihood())));
        }
        if (!line.isEmpty()) {
            lines.add(new TextLine(List.copyOf(line), straight));
        }
        return lines;
    }

    /** The height of most capitals on the page, in pixels, guessed from its ribbons; {@value #CAPITAL} if there are none. */
    static double capitalHeight(Gray page) {
        List<Ribbon> ribbons = RibbonFinder.find(page, 1600, RibbonFinder.Size.WORDS).stream()
                .filter(r -> Math.abs(r.degrees()) < 30)
                .sorted(Comparator.comparingDouble(Ribbon::thickness))
                .toList();
        double half = ribbons.stream().mapToDouble(Ribbon::length).sum() / 2;
        double passed = 0;
        for (Ribbon ribbon : ribbons) {
            passed += ribbon.length();
            if (passed >= half) {
                return Math.max(4, ribbon.thickness());
            }
        }
        return CAPITAL;
    }

    /** From the enlarged and straightened picture to the page: both share their centre. */
    private static Homography about(double x, double y, double degrees, double factor, int width, int height) {
        Homography turned = Homography.turnedAbout(x, y, degrees);
        return turned.afterScale(1 / factor, 1 / factor).afterMove(-width / 2.0, -height / 2.0);
    }

    private static Box mapped(Box box, Homography toPage, Gray page) {
        double[] xs = new double[4];
        double[] ys = new double[4];
        int[][] corners = {
            {box.left(), box.top()}, {box.right(), box.top()}, {box.right(), box.bottom()}, {box.left(), box.bottom()}
        };
        for (int i = 0; i < 4; i++) {
            xs[i] = toPage.x(corners[i][0], corners[i][1]);
            ys[i] = toPage.y(corners[i][0], corners[i][1]);
        }
        java.util.Arrays.sort(xs);
        java.util.Arrays.sort(ys);
        // the means of the outer pairs: a tighter box than the corners' own, which lean outside
        int left = clamped((xs[0] + xs[1]) / 2, page.width());
        int top = clamped((ys[0] + ys[1]) / 2, page.height());
        int right = clamped((xs[2] + xs[3]) / 2, page.width());
        int bottom = clamped((ys[2] + ys[3]) / 2, page.height());
        return new Box(left, top, Math.max(left, right), Math.max(top, bottom));
    }

    private static int clamped(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(value)));
    }
}
