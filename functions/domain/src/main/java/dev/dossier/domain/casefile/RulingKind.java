package dev.dossier.domain.casefile;

/** The kinds of ruling, for policies that say which of them may settle a finding. */
public enum RulingKind {
    ACCEPT,
    CORRECT,
    ILLEGIBLE,
    SEND_BACK,
    ASSIGN,
    WAIVE
}
