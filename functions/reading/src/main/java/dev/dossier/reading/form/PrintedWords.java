package dev.dossier.reading.form;

import dev.dossier.reading.form.BlankSheet.Anchor;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The printed words of a page that stand there once or not often, with the middles of their ink. */
final class PrintedWords extends PDFTextStripper {

    /** Shorter words are too often read wrongly, or read into other places. */
    private static final int SHORTEST = 3;

    /** A page is divided into squares of this side, in points, ... */
    private static final double SQUARE = 72;

    /** ... and each gives at most so many words. */
    private static final int EACH = 3;

    /** Words that stand on the page more often say too little about where they are. */
    private static final int OFTEN = 4;

    /** Heights of Latin letters above and below the line, as shares of the size of their type. */
    private static final double SMALL = 0.46;

    private static final double TALL = 0.68;
    private static final double DEEP = 0.21;

    private final Map<String, List<Anchor>> words = new TreeMap<>();

    private PrintedWords() {
        setSortByPosition(true);
    }

    /** The words of a page, counted from 1, that are spread best over it. */
    static List<Anchor> of(PDDocument pdf, int page) throws IOException {
        PrintedWords printed = new PrintedWords();
        printed.setStartPage(page);
        printed.setEndPage(page);
        printed.writeText(pdf, Writer.nullWriter());
        Map<String, List<Anchor>> squares = new TreeMap<>();
        printed.words.values().stream()
                .filter(same -> same.size() <= OFTEN)
                .sorted((a, b) -> 20 * (a.size() - b.size())
                        + b.getFirst().word().length()
                        - a.getFirst().word().length())
                .flatMap(List::stream)
                .forEach(anchor -> squares.computeIfAbsent(square(anchor), s -> new ArrayList<>())
                        .add(anchor));
        return squares.values().stream()
                .flatMap(square -> square.stream().limit(EACH))
                .toList();
    }

    private static String square(Anchor anchor) {
        return String.format(
                Locale.ROOT, "%03.0f %03.0f", Math.floor(anchor.y() / SQUARE), Math.floor(anchor.x() / SQUARE));
    }

    /** Letters and digits only, in lower case, as scans are compared. */
    static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition position : positions) {
            if (position.getUnicode().isBlank()) {
                end(word);
            } else {
                word.add(position);
            }
        }
        end(word);
    }

    private void end(List<TextPosition> glyphs) {
        StringBuilder letters = new StringBuilder();
        glyphs.forEach(glyph -> letters.append(glyph.getUnicode()));
        String bare = bare(letters.toString());
        if (bare.length() >= SHORTEST) {
            TextPosition first = glyphs.getFirst();
            TextPosition last = glyphs.getLast();
            double x = (first.getXDirAdj() + last.getXDirAdj() + last.getWidthDirAdj()) / 2;
            boolean tall = letters.chars().anyMatch(c -> !Character.isLowerCase(c) || "bdfhklt".indexOf(c) >= 0);
            boolean deep = letters.chars().anyMatch(c -> "gjpqy,()[]".indexOf(c) >= 0);
            double above = first.getFontSizeInPt() * (tall ? TALL : SMALL);
            double below = first.getFontSizeInPt() * (deep ? DEEP : 0);
            double y = first.getYDirAdj() + (below - above) / 2;
            words.computeIfAbsent(bare, w -> new ArrayList<>()).add(new Anchor(bare, x, y));
        }
        glyphs.clear();
    }
}
