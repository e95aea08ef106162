package dev.dossier.casework;

/** No case has this number. */
public final class CaseUnknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CaseUnknown() {
        super("No case has this number; open it first");
    }
}
