package dev.dossier.local.asl;

import java.util.List;

/** What is done about errors: first the retriers, then the catchers, each in order. */
record Handling(List<Retrier> retry, List<Catcher> catches) {

    Handling {
        retry = List.copyOf(retry);
        catches = List.copyOf(catches);
    }
}
