package dev.dossier.local.engine;

/** How an execution stands; the names are those of Step Functions. */
public enum Status {
    RUNNING,
    SUCCEEDED,
    FAILED,
    TIMED_OUT
}
