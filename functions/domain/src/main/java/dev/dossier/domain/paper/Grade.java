package dev.dossier.domain.paper;

/** How good the evidence for a value is. Only {@link #D} and disagreements go to a person. */
public enum Grade {
    /** Two independent sources agree, at least one of which verifies itself; or a person decided. */
    A,
    /** One source that verifies itself. */
    B,
    /** One ordinary reading above the floor. */
    C,
    /** Anything else. */
    D
}
