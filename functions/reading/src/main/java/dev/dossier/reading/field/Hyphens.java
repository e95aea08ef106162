package dev.dossier.reading.field;

/** Hyphens at the end of a line. */
final class Hyphens {

    private Hyphens() {}

    /** The text without blanks behind hyphens between letters: there its line ended. */
    static String closed(String text) {
        return text.replaceAll("(?<=\\p{L})- (?=\\p{L})", "-");
    }
}
