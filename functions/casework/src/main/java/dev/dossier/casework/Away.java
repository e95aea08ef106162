package dev.dossier.casework;

/** Something that the step needs is away for the moment; trying again can help. */
public final class Away extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Away(String what, Throwable cause) {
        super(what + " is away; the step will be tried again", cause);
    }
}
