package dev.dossier.domain.paper;

/** Which side of a card a page shows. */
public enum Side {
    FRONT,
    BACK,
    /** Both sides on one page, as when a card is copied twice onto one sheet. */
    BOTH,
    /** The paper has one side that matters. */
    ONLY
}
