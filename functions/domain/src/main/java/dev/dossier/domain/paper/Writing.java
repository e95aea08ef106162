package dev.dossier.domain.paper;

/**
 * How a page is written.
 *
 * @param language ISO 639-1, as its labels give it away; empty if they do not
 * @param models the Tesseract names of the languages it was read in, joined by {@code +}; empty for a file's own text
 */
public record Writing(Script script, String language, String models) {

    public Writing {
        if (!language.isEmpty() && !language.matches("[a-z]{2}")) {
            throw new IllegalArgumentException("A language is named by two letters of ISO 639-1");
        }
    }
}
