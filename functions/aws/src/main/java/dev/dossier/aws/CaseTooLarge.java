package dev.dossier.aws;

/** A case file has outgrown the item that holds it. */
public final class CaseTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    CaseTooLarge(int bytes, int most) {
        super("The case file takes " + bytes + " bytes and the table holds at most " + most
                + "; split the case, or withdraw uploads that do not belong to it");
    }
}
