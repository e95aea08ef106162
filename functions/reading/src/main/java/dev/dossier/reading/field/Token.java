package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;

/**
 * A word, or a part of one between slashes and colons.
 *
 * @param confidence of the reader, 0 to 1
 */
record Token(String text, Box box, double confidence) {

    /** Letters and digits only, folded. */
    String compact() {
        return Lexicon.compact(text);
    }

    boolean hasLetterOrDigit() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
