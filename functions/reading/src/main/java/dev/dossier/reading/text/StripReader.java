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
import java.util.List;

/** Reads one place of a page again, large, in several languages. */
public final class StripReader {

    /** The height that a line gets, in pixels. */
    private static final double HEIGHT = 44;

    /** Ink is darker than this grey value. */
    private static final int DARK = 140;

    private static final double ABOVE = 0.22;
    private static final double BEYOND = 0.35;
    private static final int LONGEST = 4000;

    private final Pyramid page;
    private final List<OcrEngine> engines;

    /**
     * What one language made of it.
     *
     * @param confidence between that of its least sure word and that of all, 0 to 1
     */
    public record Look(String text, double confidence) {}

    public StripReader(Pyramid page, List<OcrEngine> engines) {
        this.page = page;
        this.engines = List.copyOf(engines);
    }

    /**
     * What the languages make of a place.
     *
     * @param box around the words, on the page
     * @param degrees the slope of their line, clockwise
     * @param lines how many lines they take
     */
    public List<Look> looks(Box box, double degrees, int lines) {
        Gray strip = strip(box, degrees, lines);
        Segmentation segmentation = lines == 1 ? Segmentation.LINE : Segmentation.BLOCK;
        List<Look> looks = new ArrayList<>();
        for (OcrEngine engine : engines) {
            looks.add(look(engine.words(strip, segmentation, 300)));
        }
        return looks;
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

    private Gray strip(Box box, double degrees, int lines) {
        double slope = Math.tan(Math.toRadians(Math.abs(degrees)));
        double high = Math.max(0.4 * box.height(), box.height() - box.width() * slope);
        double line = high / lines;
        double scale = Math.min(HEIGHT / line, LONGEST / (box.width() + 2 * line));
        int width = (int) Math.max(8, Math.round((box.width() + 2 * BEYOND * line) * scale));
        int height = (int) Math.max(8, Math.round((high + 2 * ABOVE * line) * scale));
        Homography toPage = Homography.turnedAbout(
                        (box.left() + box.right()) / 2.0, (box.top() + box.bottom()) / 2.0, degrees)
                .afterScale(1 / scale, 1 / scale)
                .afterMove(-width / 2.0, -height / 2.0);
        return Tones.stretched(page.warped(width, height, toPage, scale), 0.005);
    }

    private static Look look(List<OcrWord> words) {
        double least = 1;
        double sum = 0;
        double letters = 0;
        for (OcrWord word : words) {
            least = Math.min(least, word.likelihood());
            sum += word.likelihood() * word.text().length();
            letters += word.text().length();
        }
        double confidence = letters == 0 ? 0 : 0.5 * least + 0.5 * sum / letters;
        return new Look(String.join(" ", words.stream().map(OcrWord::text).toList()), confidence);
    }
}
