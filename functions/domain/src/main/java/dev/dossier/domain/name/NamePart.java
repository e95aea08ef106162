package dev.dossier.domain.name;

/**
 * One word of a name.
 *
 * @param printed as it stands on the paper
 * @param folded by {@link NameFolding}
 */
record NamePart(String printed, String folded) {

    /** Two words at least this alike (Jaro-Winkler, 0 to 1) can be spellings of one name. */
    private static final double CLOSE_ENOUGH = 0.88;

    static NamePart of(String printed) {
        return new NamePart(printed, NameFolding.fold(printed));
    }

    /** True if both are one name, however each is spelled and in whatever script. */
    boolean isSameAs(NamePart other) {
        return folded.equals(other.folded)
                || Aliases.common(folded).equals(Aliases.common(other.folded))
                || Aliases.common(Aliases.withoutArticle(folded)).equals(Aliases.common(other.folded))
                || Aliases.common(folded).equals(Aliases.common(Aliases.withoutArticle(other.folded)))
                || isWrittenAs(other)
                || other.isWrittenAs(this)
                || transliterates(other)
                || other.transliterates(this);
    }

    /** True if this, in another script, can be written as the Latin word {@code latin}. */
    private boolean isWrittenAs(NamePart latin) {
        if (isLatin() || !latin.isLatin()) {
            return false;
        }
        if (MrzSpelling.canSpell(printed, latin.folded, false)
                || MrzSpelling.canSpell(printed, Aliases.withoutArticle(latin.folded), false)) {
            return true;
        }
        return ArabicLetters.areIn(printed)
                ? latin.canSound(folded)
                : Aliases.common(MrzSpelling.commonest(printed)).equals(Aliases.common(latin.folded));
    }

    /** True if this is a letter-by-letter spelling of an Arabic name that {@code heard} spells by ear. */
    private boolean transliterates(NamePart heard) {
        return isLatin()
                && heard.isLatin()
                && MrzSpelling.arabicOf(folded).filter(heard::canSound).isPresent();
    }

    /** True if this Latin word can be a spelling by ear of a word in Arabic letters. */
    private boolean canSound(String arabic) {
        return ArabicLetters.canSound(arabic, folded)
                || ArabicLetters.canSound(arabic, Aliases.common(folded))
                || ArabicLetters.canSound(arabic, Aliases.withoutArticle(folded));
    }

    /** True if both are the same, or one is the initial of the other. */
    boolean canStandFor(NamePart other) {
        return isSameAs(other)
                || (folded.length() == 1 && other.folded.startsWith(folded))
                || (other.folded.length() == 1 && folded.startsWith(other.folded));
    }

    /** True if a slip of the pen or of the ear leads from one to the other. */
    boolean isCloseTo(NamePart other) {
        if (canStandFor(other)) {
            return true;
        }
        String one = latin();
        String another = other.latin();
        if (Aliases.tellApart(one, another)) {
            return false;
        }
        boolean alike = one.length() > 2 && another.length() > 2 && Likeness.jaroWinkler(one, another) >= CLOSE_ENOUGH;
        return alike || Consonants.skeleton(one).equals(Consonants.skeleton(another));
    }

    private boolean isLatin() {
        return folded.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }

    /** In Latin letters as far as there is one way to write it so. */
    private String latin() {
        return isLatin() || ArabicLetters.areIn(printed) ? folded : MrzSpelling.commonest(printed);
    }
}
