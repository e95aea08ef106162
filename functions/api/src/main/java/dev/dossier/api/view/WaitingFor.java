package dev.dossier.api.view;

import dev.dossier.casework.port.CaseSummary;
import java.util.ArrayList;
import java.util.List;

/** On whom a case waits. */
public enum WaitingFor {
    /** Dossier is reading, checking or packaging. */
    DOSSIER,
    /** A reviewer has findings to settle. */
    REVIEWER,
    /** The office has papers to ask for. */
    OFFICE;

    static List<WaitingFor> of(CaseSummary line) {
        List<WaitingFor> waiting = new ArrayList<>();
        if (line.isSealed()) {
            return waiting;
        }
        if (line.unread() > 0 || line.open() == 0) {
            waiting.add(DOSSIER);
        }
        if (line.open() > line.blocking()) {
            waiting.add(REVIEWER);
        }
        if (line.blocking() > 0) {
            waiting.add(OFFICE);
        }
        return waiting;
    }

    static CaseState stateOf(CaseSummary line) {
        if (line.isSealed()) {
            return CaseState.SEALED;
        }
        if (line.unread() > 0) {
            return CaseState.READING;
        }
        return line.open() > 0 ? CaseState.WAITING : CaseState.CLOSING;
    }
}
