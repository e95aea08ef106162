package dev.dossier.reading.ocr;

import java.util.List;

/**
 * A recognised character.
 *
 * @param left the first pixel column of the character
 * @param right the first column after it
 * @param choices what it can be, likeliest first; never empty
 */
public record Symbol(int left, int right, List<Choice> choices) {

    /** One possibility: a character and how likely it is, 0 to 1. */
    public record Choice(String text, double likelihood) {}

    public Symbol {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("A recognised character is at least something");
        }
    }

    public String text() {
        return choices.getFirst().text();
    }
}
