package dev.dossier.casework.port;

/** The three places for heavy data, each with its own rights and lifetime. */
public enum BlobArea {
    /** Files as received. */
    UPLOADS,
    /** Page images and readings, which can be made again from uploads. */
    PAGES,
    /** Finished packages. */
    PACKAGES
}
