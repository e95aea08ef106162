package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.domain.paper.Word;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads any text as a page: lines end with a line feed, and a tabulator begins another column. */
public final class PaperTarget {

    private static final int WIDTH = 12;
    private static final int HEIGHT = 20;
    private static final int COLUMN = 400;
    private static final int MOST = 2_000;

    private static final PaperReader READER =
            new PaperReader(new Grading(new Confidence(0.9)), LocalDate.of(2026, 11, 1));
    private static final PageRef PAGE = new PageRef(new UploadId("a".repeat(64)), PageNumber.FIRST);

    private PaperTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, MOST), StandardCharsets.UTF_8);
        List<TextLine> lines = new ArrayList<>();
        int top = 10;
        for (String line : text.split("\n", -1)) {
            lines.addAll(set(line, top));
            top += 2 * HEIGHT;
        }
        READER.read(PAGE, new Box(0, 0, 2480, 3508), lines, Optional.empty(), Optional.empty());
    }

    private static List<TextLine> set(String line, int top) {
        List<TextLine> set = new ArrayList<>();
        int left = 10;
        for (String column : line.split("\t", -1)) {
            List<Word> words = new ArrayList<>();
            int at = left;
            for (String word : column.split(" ", -1)) {
                int width = WIDTH * word.length();
                if (!word.isBlank()) {
                    words.add(new Word(word, new Box(at, top, at + width, top + HEIGHT), new Confidence(0.96)));
                }
                at += width + WIDTH;
            }
            if (!words.isEmpty()) {
                set.add(new TextLine(words, 0));
            }
            left = Math.max(at, left + COLUMN);
        }
        return set;
    }
}
