package dev.dossier.local.office;

/** A command cannot go on. The message says why and what to do next, for whoever typed it. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Exit exit;

    /**
     * Trouble.
     *
     * @param message what broke and what to do next; no personal data
     */
    public Trouble(Exit exit, String message) {
        super(message);
        this.exit = exit;
    }

    public Exit exit() {
        return exit;
    }

    public static Trouble usage(String message) {
        return new Trouble(Exit.WRONG_USAGE, message);
    }
}
