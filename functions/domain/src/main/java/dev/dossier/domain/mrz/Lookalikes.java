package dev.dossier.domain.mrz;

/**
 * Characters that are taken for one another and that no check digit tells apart, because their values differ by a
 * multiple of ten (Doc 9303-3, section 4.9: A to Z count 10 to 35).
 */
public final class Lookalikes {

    private static final String MISTAKABLE = "G6Q" + "L1" + "S8" + "U0" + "Y4" + "MW" + "FP";

    private Lookalikes() {}

    /** True if a slip in {@code characters} may pass their check digit. */
    public static boolean mayHideIn(String characters) {
        return characters.chars().anyMatch(c -> MISTAKABLE.indexOf(c) >= 0);
    }
}
