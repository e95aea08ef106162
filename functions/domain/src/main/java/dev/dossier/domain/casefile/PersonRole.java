package dev.dossier.domain.casefile;

/** What a person is in the case. */
public enum PersonRole {
    /** The family member in the United States who files an affidavit of relationship. */
    ANCHOR,
    /** The person who applies. */
    APPLICANT,
    SPOUSE,
    CHILD,
    PARENT,
    OTHER
}
