package dev.dossier.json;

/** A text does not spell the expected thing. The message says where, and never repeats the text. */
public final class NotJson extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotJson(String message) {
        super(message);
    }
}
