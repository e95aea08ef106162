package dev.dossier.local.store;

/** A later release has written the database; this one must not touch it. */
public final class NewerDatabase extends RuntimeException {

    private static final long serialVersionUID = 1;

    NewerDatabase(int found, int known) {
        super("The database was written by a later release (its layout is " + found + ", this release knows " + known
                + "); use that release, or another data folder");
    }
}
