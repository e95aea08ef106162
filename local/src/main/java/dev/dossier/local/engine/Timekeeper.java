package dev.dossier.local.engine;

import java.time.Instant;

/** The time, and calls at a later time. */
public interface Timekeeper {

    Instant now();

    /** Calls {@code what} once, at {@code when} or soon after it, on a thread of the timekeeper's; it must be quick. */
    void at(Instant when, Runnable what);
}
