package dev.dossier.local.reader;

/** A reader has come to its end over a request. */
final class ReaderGone extends Exception {

    private static final long serialVersionUID = 1;

    /** Why. */
    enum Why {
        /** It took longer than allowed, and was killed. */
        TOO_SLOW,
        /** It needed more memory than allowed, and was killed or gave up. */
        TOO_LARGE,
        /** It ended of itself. */
        DIED
    }

    private final Why why;

    ReaderGone(Why why) {
        super("The reader is gone: " + why);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
