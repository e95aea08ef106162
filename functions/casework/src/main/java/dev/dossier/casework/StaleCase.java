package dev.dossier.casework;

/** The case has changed since it was looked at; looking again will help. */
public final class StaleCase extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StaleCase() {
        super("The case has changed meanwhile; look at it again");
    }
}
