package dev.dossier.api.view;

/** How far a case has come. */
public enum CaseState {
    /** Files wait to be read. */
    READING,
    /** Somebody has to do something. */
    WAITING,
    /** Nothing is in the way; the package is being made. */
    CLOSING,
    /** The package has left the house. */
    SEALED
}
