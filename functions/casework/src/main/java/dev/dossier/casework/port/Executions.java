package dev.dossier.casework.port;

import dev.dossier.domain.casefile.CaseNumber;

/** Starts and wakes the workflow. Both can be said any number of times. */
public interface Executions {

    /** Starts the execution of a case's round, unless it has been started before. */
    void start(CaseNumber number, int round);

    /** Wakes whoever sleeps on {@code token}; a token that is spent or unknown is no error. */
    void wake(WakeToken token);
}
