package dev.dossier.aws;

/** A file in the inbox whose key does not say which case it is for. The message repeats nothing of the key. */
public final class NotForACase extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotForACase() {
        super("A file in the inbox lies under incoming/CASE/RECEIPT/NAME; move this one there");
    }
}
