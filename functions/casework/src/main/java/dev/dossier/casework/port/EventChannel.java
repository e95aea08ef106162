package dev.dossier.casework.port;

import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.HistoryEntry;

/** Tells others what happened to cases, at least once, in no promised order. */
public interface EventChannel {

    /** Tells one event; its sequence within the case tells it from others and from itself told twice. */
    void tell(CaseNumber number, HistoryEntry event);
}
