package dev.dossier.reading.text;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Homography;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.image.Tones;
import dev.dossier.reading.ocr.OcrEngine;
import dev.dossier.reading.ocr.OcrWord;
import dev.dossier.reading.ocr.Segmentation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** Reads one place of a page again, large, in several languages. */
public final class StripReader {

    /** The height that a line gets, in pixels. */
    private static final double HEIGHT = 44;

    /** Ink is darker than this grey value. */
    private static final int DARK = 140;

    private static final double ABOVE = 0.22;
    private static final double BEYOND = 0.35;
    private static final int LONGEST = 4000;

    /** Accents of capitals stand in this share of a line above what was taken for the line. */
    private static final double HEADROOM = 0.5;

    /** How far accents reach above capitals, as a share of their height. */
    private static final double ACCENT = 0.3;

    private final Pyramid page;
    private final SortedMap<String, OcrEngine> engines;

    /**
     * What one language made of it.
     *
     * @param language its Tesseract name
     * @param confidence between that of its least sure word and that of all, 0 to 1
     */
    public record Look(String language, String text, double confidence) {}

    /**
     * A reader of strips of {@code page}.
     *
     * @param engines by the Tesseract names of their languages
     */
    public StripReader(Pyramid page, SortedMap<String, OcrEngine> engines) {
        this.page = page;
        this.engines = Collections.unmodifiableSortedMap(engines);
    }

    /**
     * A place to look at.
     *
     * @param box around the words, on the page
     * @param degrees the slope of their line, clockwise
     * @param words how many there are
     * @param lines how many lines they take
     */
    public record Place(Box box, double degrees, int words, int lines) {

        /** The same place with the accents of its capitals, if they have any. */
        public Place withHeadroom() {
            int higher = (int) Math.round(ACCENT * box.height() / lines);
            Box taller = new Box(box.left(), Math.max(0, box.top() - higher), box.right(), box.bottom());
            return new Place(taller, degrees, words, lines);
        }
    }

    /** A place cut out of the page, and where its points lie there. */
    private record Cut(Gray picture, Homography toPage) {

        boolean isIn(Box word, double x, double y) {
            double onPageX = toPage.x(x, y);
            double onPageY = toPage.y(x, y);
            return onPageX >= word.left() && onPageX < word.right() && onPageY >= word.top() && onPageY < word.bottom();
        }
    }

    /** What the languages make of a place. */
    public List<Look> looks(Place place) {
        Gray strip = strip(place, ABOVE);
        Segmentation segmentation = place.lines() == 1 ? Segmentation.LINE : Segmentation.BLOCK;
        List<Look> looks = new ArrayList<>();
        engines.forEach((language, engine) -> looks.add(look(language, engine.words(strip, segmentation, 300))));
        return looks;
    }

    /** True if surely no accents stand above a line of capitals. */
    public boolean isBareAbove(Place place) {
        return place.lines() == 1 && Headroom.isBare(strip(place, HEADROOM));
    }

    /**
     * How many more letters have a mark above them in the picture than in {@code text}; 0 if none, or if it cannot be told.
     *
     * @param words the places of all words that were read: those above the line are not its marks
     */
    public int marksLost(Place place, String text, List<Box> words) {
        if (place.lines() > 1) {
            return 0;
        }
        Cut cut = cut(place, HEADROOM);
        int middle = (place.box().top() + place.box().bottom()) / 2;
        List<Box> above = words.stream()
                .filter(word -> word.bottom() < middle && word.overlap(place.box()) < word.area() / 2)
                .toList();
        Marks marks = new Marks(cut.picture(), HEIGHT, text.equals(text.toUpperCase(Locale.ROOT)));
        int seen = marks.count((x, y) -> above.stream().anyMatch(word -> cut.isIn(word, x, y)));
        return Math.max(0, seen - Marks.of(text));
    }

    /** True if writing that is none of {@code words} stands right beside a place. */
    public boolean goesOn(Box place, List<Box> words) {
        return LooseInk.isBeside(page.full(), place, words);
    }

    /** The share of a place that is dark, 0 to 1. */
    public double ink(Box place) {
        Gray full = page.full();
        int dark = 0;
        int all = 0;
        for (int y = place.top(); y < Math.min(full.height(), place.bottom()); y++) {
            for (int x = place.left(); x < Math.min(full.width(), place.right()); x++) {
                dark += full.at(x, y) < DARK ? 1 : 0;
                all++;
            }
        }
        return all == 0 ? 0 : (double) dark / all;
    }

    private Gray strip(Place place, double above) {
        return cut(place, above).picture();
    }

    private Cut cut(Place place, double above) {
        Box box = place.box();
        double degrees = place.degrees();
        double slope = Math.tan(Math.toRadians(Math.abs(degrees)));
        double between = box.width() * (1 - 1.0 / place.words()); // boxes of words are level; only their row leans
        double high = Math.max(0.4 * box.height(), box.height() - between * slope);
        double line = high / place.lines();
        double scale = Math.min(HEIGHT / line, LONGEST / (box.width() + 2 * line));
        int width = (int) Math.max(8, Math.round((box.width() + 2 * BEYOND * line) * scale));
        int height = (int) Math.max(8, Math.round((high + 2 * above * line) * scale));
        Homography toPage = Homography.turnedAbout(
                        (box.left() + box.right()) / 2.0, (box.top() + box.bottom()) / 2.0, degrees)
                .afterScale(1 / scale, 1 / scale)
                .afterMove(-width / 2.0, -height / 2.0);
        return new Cut(Tones.stretched(page.warped(width, height, toPage, scale), 0.005), toPage);
    }

    private static Look look(String language, List<OcrWord> words) {
        double least = 1;
        double sum = 0;
        double letters = 0;
        for (OcrWord word : words) {
            least = Math.min(least, word.likelihood());
            sum += word.likelihood() * word.text().length();
            letters += word.text().length();
        }
        double confidence = letters == 0 ? 0 : 0.5 * least + 0.5 * sum / letters;
        return new Look(
                language, String.join(" ", words.stream().map(OcrWord::text).toList()), confidence);
    }
}
