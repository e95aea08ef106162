package dev.dossier.packaging.verify;

import java.util.ArrayList;
import java.util.List;

/** The problems found so far. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(String code, String where, String message) {
        found.add(new Problem(code, where, message));
    }

    void add(Refused refused) {
        found.add(refused.problem());
    }

    /** Adds a problem unless {@code holds}. */
    void unless(boolean holds, String code, String where, String message) {
        if (!holds) {
            add(code, where, message);
        }
    }

    List<Problem> list() {
        return List.copyOf(found);
    }
}
