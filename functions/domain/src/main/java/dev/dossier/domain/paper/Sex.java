package dev.dossier.domain.paper;

/** The sex as ICAO Doc 9303 prints it: female, male or unspecified. */
public enum Sex {
    F,
    M,
    X
}
