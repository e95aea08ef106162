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
import java.util.function.Supplier;

/** Reads all words of an upright page. */
public final class TextReader {

    /** The height of capitals that the engine reads best, in pixels. */
    private static final double CAPITAL = 32;

    private static final double LARGEST = 3.0;
    private static final long MOST_PIXELS = 24_000_000;

    /** Capitals that are not higher than this, in pixels, are looked at more than once. */
    private static final double SMALL = 19;

    /** So is a page whose letters are less sure than this on average. */
    private static final double SURE = 0.85;

    /** So is a page of which less than this share of what looks like writing was read. */
    private static final double MOST = 0.85;

    /** How large further looks are, beside the first one. */
    private static final double LARGER = 1.375;

    private static final double SMALLER = 0.75;

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
        return look(page, skew, segmentation, rounded(factor(capitalHeight(page.full()))));
    }

    /**
     * As {@link #read(Pyramid, double, Segmentation)}, at another size.
     *
     * @param height of most letters when they are read, in pixels
     */
    public List<TextLine> read(Pyramid page, double skew, Segmentation segmentation, double height) {
        return look(page, skew, segmentation, factor(capitalHeight(page.full())) * height / CAPITAL);
    }

    /**
     * As {@link #read}, with further looks if the first one leaves much unsure or the letters are small: at the page in
     * which every pixel is as light as its lightest colour, so that coloured backgrounds fade, smaller and larger.
     *
     * @param faded the same page
     */
    public List<TextLine> readClosely(Pyramid page, Supplier<Pyramid> faded, double skew, Segmentation segmentation) {
        List<Ribbon> ribbons = ribbons(page.full());
        double capital = capitalHeight(ribbons);
        double factor = factor(capital);
        List<TextLine> first = look(page, skew, segmentation, rounded(factor));
        boolean done = !first.isEmpty()
                && capital > SMALL
                && confidence(first) > SURE
                && share(first, ribbons, capital) > MOST;
        if (done) {
            return first;
        }
        Pyramid light = faded.get();
        double larger = capital > SMALL ? factor : Math.min(1.33 * LARGEST, factor * LARGER);
        return WordVote.of(
                List.of(
                        first,
                        look(light, skew, segmentation, larger),
                        look(light, skew, segmentation, factor * SMALLER)),
                Math.abs(skew) < 0.25 ? 0 : skew);
    }

    /** How many times as large letters are read best that are {@code capital} pixels high. */
    private static double factor(double capital) {
        return Math.max(0.4, Math.min(LARGEST, CAPITAL / capital));
    }

    /** A picture of about the right size is read as it is. */
    private static double rounded(double factor) {
        return factor > 0.75 && factor < 1.35 ? 1 : factor;
    }

    private static double confidence(List<TextLine> lines) {
        return Words.confidence(
                lines.stream().flatMap(line -> line.words().stream()).toList());
    }

    /** How much of what looks like writing of ordinary size was read, 0 to 1. */
    private static double share(List<TextLine> lines, List<Ribbon> ribbons, double capital) {
        List<Box> words = lines.stream()
                .flatMap(line -> line.words().stream())
                .map(Word::box)
                .toList();
        double read = 0;
        double all = 0;
        for (Ribbon ribbon : ribbons) {
            boolean isWriting = ribbon.thickness() > 0.7 * capital
                    && ribbon.thickness() < 1.6 * capital
                    && ribbon.length() > 3 * ribbon.thickness();
            if (isWriting) {
                int x = (int) ribbon.x();
                int y = (int) ribbon.y();
                boolean seen = words.stream()
                        .anyMatch(box -> box.left() <= x + capital
                                && box.right() >= x - capital
                                && box.top() <= y
                                && box.bottom() >= y);
                all += ribbon.length();
                read += seen ? ribbon.length() : 0;
            }
        }
        return all == 0 ? 1 : read / all;
    }

    private List<TextLine> look(Pyramid page, double skew, Segmentation segmentation, double wanted) {
        double pixels = (double) page.full().width() * page.full().height();
        double factor = Math.min(wanted, Math.sqrt(MOST_PIXELS / pixels));
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
        return capitalHeight(ribbons(page));
    }

    private static List<Ribbon> ribbons(Gray page) {
        return RibbonFinder.lying(page, 1600, RibbonFinder.Size.WORDS).stream()
                .sorted(Comparator.comparingDouble(Ribbon::thickness))
                .toList();
    }

    private static double capitalHeight(List<Ribbon> ribbons) {
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
