package dev.dossier.packaging.verify;

/**
 * Something that is wrong with a package.
 *
 * @param code stable, lower case with hyphens, as in {@code file-altered}
 * @param where the file, and the place in it if there is one, as in {@code data/case.json /people/0}
 * @param message what is wrong and what to do; no personal data
 */
public record Problem(String code, String where, String message) {

    @Override
    public String toString() {
        return where + ": " + message + " [" + code + "]";
    }
}
