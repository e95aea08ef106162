package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;

/**
 * A word, or a part of one between slashes and colons.
 *
 * @param box where it would stand if the lines of the page were level: what lies beside or below what is asked of it
 * @param seen where it stands on the page
 * @param confidence of the reader, 0 to 1
 * @param bracketed true if it stands in brackets
 * @param slashed true if a slash stands before it, as between the same words in two languages
 */
record Token(String text, Box box, Box seen, double confidence, boolean bracketed, boolean slashed) {

    /** A word that nothing parts from others. */
    Token(String text, Box box, Box seen, double confidence) {
        this(text, box, seen, confidence, false, false);
    }

    /** Letters and digits only, folded. */
    String compact() {
        return Lexicon.compact(text);
    }

    /** The text with the figures of all scripts as 0 to 9. */
    String figures() {
        StringBuilder figures = new StringBuilder();
        text.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            figures.appendCodePoint(digit >= 0 && digit <= 9 && Character.isDigit(c) ? '0' + digit : c);
        });
        return figures.toString();
    }

    /** Capitals only, as a series in front of a number is printed. */
    boolean isSeries() {
        return text.length() <= 4 && text.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '-');
    }

    boolean hasLetterOrDigit() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** True for {@code 7}, {@code 7.} and {@code (7)}: forms number their fields so. */
    boolean numbersAField() {
        return figures().matches("\\d{1,2}[a-z]?[.)]?");
    }
}
