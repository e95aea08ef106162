package dev.dossier.domain.casefile;

/** What somebody may do. The same names are the groups of the identity provider. */
public enum Role {
    /** Uploads, corrects the list of people, asks for rescans. */
    STAFF,
    /** Settles flagged fields and findings. */
    REVIEWER,
    /** Waives requirements, and does what reviewers do. */
    SUPERVISOR,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** The workflow itself. */
    SYSTEM
}
