package dev.dossier.domain.casefile;

/** How one person is claimed to be related to another. */
public enum RelationshipKind {
    /** The first is married to the second. */
    SPOUSE,
    /** The first is a parent of the second. */
    PARENT
}
