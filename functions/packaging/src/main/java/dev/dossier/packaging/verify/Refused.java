package dev.dossier.packaging.verify;

/** A package is not looked through any further. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String where;

    Refused(String code, String where, String message) {
        super(message);
        this.code = code;
        this.where = where;
    }

    Problem problem() {
        return new Problem(code, where, String.valueOf(getMessage()));
    }
}
