package dev.dossier.domain.mrz;

/**
 * The names in a zone, fillers turned to spaces.
 *
 * @param primary the primary identifier: the surname, or the whole name where there is one name only
 * @param secondary the secondary identifier: the given names, or empty
 * @param mayBeCut true if the last place of the field holds a letter, so that the printed name may go on
 */
public record MrzName(String primary, String secondary, boolean mayBeCut) {

    static MrzName of(Mrz mrz, String name, String givenNames) {
        boolean cut = !name.endsWith("<");
        if (mrz.format() == MrzFormat.FRENCH_IDENTITY_CARD) {
            return new MrzName(spaced(name), spaced(givenNames), cut || !givenNames.endsWith("<"));
        }
        int split = name.indexOf("<<");
        return split < 0
                ? new MrzName(spaced(name), "", cut)
                : new MrzName(spaced(name.substring(0, split)), spaced(name.substring(split)), cut);
    }

    private static String spaced(String characters) {
        return characters.replaceAll("<+", " ").strip();
    }
}
