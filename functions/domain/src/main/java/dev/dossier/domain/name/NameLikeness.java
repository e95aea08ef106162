package dev.dossier.domain.name;

/** How two names compare, from the same to unlike. Everything but the first two deserves a person's eye. */
public enum NameLikeness {
    /** The same parts in the same order, however spelled. */
    SAME,
    /** The same parts in another order, as when family and given names change places. */
    REORDERED,
    /** Every part of the shorter name stands in the longer one. */
    PARTIAL,
    /** Every part has a counterpart that differs by a letter or a common transliteration. */
    CLOSE,
    /** Different names. */
    DIFFERENT;

    /** True if both can well be the name of one person. */
    public boolean isPlausible() {
        return this != DIFFERENT;
    }
}
