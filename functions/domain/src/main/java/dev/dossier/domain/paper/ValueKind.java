package dev.dossier.domain.paper;

/** The kinds of value that a field can hold. */
public enum ValueKind {
    NAME,
    IDENTIFIER,
    STATE,
    DATE,
    SEX,
    TEXT
}
