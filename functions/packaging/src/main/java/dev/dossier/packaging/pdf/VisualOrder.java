package dev.dossier.packaging.pdf;

import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of text in the order in which it stands on the page, from left to right. Programs that take text out of a PDF
 * file put what runs from right to left back into reading order; so it must lie in the file as it lies on the page.
 *
 * @param words from left to right, the characters of each from left to right
 * @param rightToLeft true if the line as a whole runs from right to left
 * @param needsMark true if its leftmost letter would make a reader take it for a line that runs from left to right
 */
record VisualOrder(List<Placed> words, boolean rightToLeft, boolean needsMark) {

    /** Tells readers that a line runs from right to left. */
    static final int RIGHT_TO_LEFT_MARK = 0x200F;

    private static final Map<Integer, Integer> MIRRORED = Map.of(
            (int) '(', (int) ')', (int) ')', (int) '(', (int) '[', (int) ']', (int) ']', (int) '[', (int) '{',
            (int) '}', (int) '}', (int) '{', (int) '«', (int) '»', (int) '»', (int) '«');

    /** A word and its characters from left to right. */
    record Placed(Word word, List<Integer> characters) {
        Placed {
            characters = List.copyOf(characters);
        }
    }

    VisualOrder {
        words = List.copyOf(words);
    }

    static VisualOrder of(TextLine line) {
        String text = line.text();
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<Placed> placed = new ArrayList<>();
        byte[] levels = new byte[line.words().size()];
        int at = 0;
        for (Word word : line.words()) {
            levels[placed.size()] = (byte)
                    bidi.getLevelAt(firstStrong(text, at, at + word.text().length()));
            placed.add(new Placed(word, leftToRight(text, at, word.text().length(), bidi)));
            at += word.text().length() + 1;
        }
        Placed[] ordered = placed.toArray(Placed[]::new);
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        boolean rightToLeft = bidi.getBaseLevel() == 1;
        return new VisualOrder(List.of(ordered), rightToLeft, rightToLeft && startsLeftToRight(List.of(ordered)));
    }

    private static int firstStrong(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return at;
            }
        }
        return Math.min(from, text.length() - 1);
    }

    private static List<Integer> leftToRight(String text, int from, int length, Bidi bidi) {
        int[] characters = text.substring(from, from + length).codePoints().toArray();
        byte[] levels = new byte[characters.length];
        Integer[] ordered = new Integer[characters.length];
        int at = from;
        for (int i = 0; i < characters.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(at);
            boolean turned = levels[i] % 2 == 1;
            ordered[i] = turned ? MIRRORED.getOrDefault(characters[i], characters[i]) : characters[i];
            at += Character.charCount(characters[i]);
        }
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return List.of(ordered);
    }

    private static boolean startsLeftToRight(List<Placed> words) {
        for (Placed word : words) {
            for (int c : word.characters()) {
                switch (Character.getDirectionality(c)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                        return true;
                    }
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                        return false;
                    }
                    default -> {} // digits and signs have no direction of their own
                }
            }
        }
        return false;
    }
}
