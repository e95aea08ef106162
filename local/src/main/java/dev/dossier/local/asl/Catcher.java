package dev.dossier.local.asl;

import java.util.List;

/** Where an execution goes on after errors that no attempt mended. */
record Catcher(List<String> errors, Exit exit) {

    Catcher {
        errors = List.copyOf(errors);
    }
}
