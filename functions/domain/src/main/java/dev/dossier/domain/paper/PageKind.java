package dev.dossier.domain.paper;

/** What a page is, seen by itself. */
public enum PageKind {
    /** It shows something that people made it for. */
    CONTENT,
    BLANK,
    /** A cover or patch sheet that sorts a stack of scans. */
    SEPARATOR
}
