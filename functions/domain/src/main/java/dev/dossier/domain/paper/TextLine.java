package dev.dossier.domain.paper;

import java.util.List;

/**
 * A line of words in reading order.
 *
 * @param degrees the slope of its baseline, clockwise positive, from -45 to 45
 */
public record TextLine(List<Word> words, double degrees) {

    public TextLine {
        words = List.copyOf(words);
        if (words.isEmpty() || !(degrees >= -45 && degrees <= 45)) {
            throw new IllegalArgumentException("A line has words and a slope between -45 and 45 degrees");
        }
    }

    public String text() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    public Box box() {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }
}
