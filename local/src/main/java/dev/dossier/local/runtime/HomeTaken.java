package dev.dossier.local.runtime;

import java.nio.file.Path;

/** Another process works in this folder. */
public final class HomeTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HomeTaken(Path home) {
        super("Another Dossier works in " + home + ". Stop it, or give this one a folder of its own with --home.");
    }
}
