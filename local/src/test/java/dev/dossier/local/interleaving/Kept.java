package dev.dossier.local.interleaving;

import dev.dossier.domain.casefile.CaseFile;
import java.util.HashMap;
import java.util.Map;

/** A case file that was stored. Equal ones are the same object, so that millions of worlds are compared quickly. */
final class Kept {

    private static final Map<CaseFile, Kept> ALL = new HashMap<>();

    private final CaseFile file;

    private Kept(CaseFile file) {
        this.file = file;
    }

    static synchronized Kept of(CaseFile file) {
        return ALL.computeIfAbsent(file, Kept::new);
    }

    CaseFile file() {
        return file;
    }
}
