package dev.dossier.reading.language;

/** A language cannot be added or removed; the message says why and what to do. */
public final class LanguageRefused extends Exception {

    private static final long serialVersionUID = 1;

    LanguageRefused(String message) {
        super(message);
    }
}
