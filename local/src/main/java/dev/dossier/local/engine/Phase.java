package dev.dossier.local.engine;

/** What a strand of an execution is about to do. */
enum Phase {
    /** Enter its state, once {@code due} has passed if it is set. */
    ENTER,
    /** Call the function that passes its token on; the token may come back before the function returns. */
    CALL,
    /** Wait: for its token, its child, its elements or the time. At {@code due} it has waited long enough. */
    WAIT,
    /** Leave its state; what the work came to is known. */
    RESOLVED,
    /** An element of a Map whose turn has not come. */
    PENDING,
    /** An element of a Map that is done; its output is kept until all are. */
    ENDED
}
