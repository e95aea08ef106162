package dev.dossier.local.interleaving;

import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseVersion;

/** One thing that a step asks of the store or of the workflow. It is atomic: nobody comes between its ends. */
sealed interface Operation {

    record Find() implements Operation {}

    record Save(CaseFile changed) implements Operation {}

    record Park(CaseVersion seen, WakeToken token) implements Operation {}

    record LookWhoSleeps() implements Operation {}

    record Unpark(WakeToken token) implements Operation {}

    record Start(int round) implements Operation {}

    record Wake(WakeToken token) implements Operation {}

    /** What the store says to a change that comes too late. */
    enum Refused {
        STALE
    }

    /** What is answered where there is nothing to say. */
    enum Nothing {
        NOTHING
    }
}
