package dev.dossier.reading.text;

import dev.dossier.domain.paper.Script;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings the words of lines into the order in which they are read. Tesseract takes a line with many figures for one
 * from left to right, and marks directions with characters of no width, which are nobody's letters.
 */
public final class ReadingOrder {

    /** Marks of direction, embeddings, isolates, and the byte order mark. */
    private static final Pattern MARKS = Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private ReadingOrder() {}

    /** The lines in reading order, if most letters are read from right to left; as they are otherwise. */
    public static List<TextLine> of(List<TextLine> lines) {
        String text = String.join(" ", lines.stream().map(TextLine::text).toList());
        return Script.ofMost(text).isRightToLeft()
                ? lines.stream().flatMap(line -> ordered(line).stream()).toList()
                : lines;
    }

    private static List<TextLine> ordered(TextLine line) {
        List<Word> words = new ArrayList<>();
        for (Word word : line.words()) {
            String text = MARKS.matcher(word.text()).replaceAll("");
            if (!text.isBlank()) {
                words.add(new Word(text, word.box(), word.confidence()));
            }
        }
        if (words.size() < 2 || isFromRight(words)) {
            return words.isEmpty() ? List.of() : List.of(new TextLine(words, line.degrees()));
        }
        words.sort(Comparator.comparingInt((Word word) -> word.box().right()).reversed());
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && isFromLeft(words.get(to))) {
                to++;
            }
            Collections.reverse(words.subList(from, to));
            from = to + 1;
        }
        return List.of(new TextLine(words, line.degrees()));
    }

    private static boolean isFromRight(List<Word> words) {
        return words.getFirst().box().right() > words.getLast().box().right();
    }

    /** Words in Latin letters; figures alone stand where the line has them. */
    private static boolean isFromLeft(Word word) {
        return word.text()
                .codePoints()
                .anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
