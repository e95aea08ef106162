package dev.dossier.domain.casefile;

/** What a finding means for the case. */
public enum Severity {
    /** The case cannot close until the facts change or a supervisor waives. */
    BLOCKING,
    /** A person decides. */
    REVIEW,
    /** Worth knowing; nobody has to act. */
    NOTE
}
