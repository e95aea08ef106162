package dev.dossier.domain.paper;

/** The kinds of paper that Dossier tells apart. The names are part of the public contract. */
public enum DocumentType {
    PASSPORT,
    ID_CARD,
    RESIDENCE_PERMIT,
    VISA,
    TRAVEL_DOCUMENT,
    BIRTH_CERTIFICATE,
    MARRIAGE_CERTIFICATE,
    DEATH_CERTIFICATE,
    DIVORCE_DECREE,
    FAMILY_REGISTER,
    DRIVING_LICENCE,
    FORM,
    LETTER,
    UNKNOWN;

    /** True for papers that speak of one holder, whose fields carry no role prefix. */
    public boolean hasHolder() {
        return switch (this) {
            case PASSPORT, ID_CARD, RESIDENCE_PERMIT, VISA, TRAVEL_DOCUMENT, DRIVING_LICENCE -> true;
            case BIRTH_CERTIFICATE,
                    MARRIAGE_CERTIFICATE,
                    DEATH_CERTIFICATE,
                    DIVORCE_DECREE,
                    FAMILY_REGISTER,
                    FORM,
                    LETTER,
                    UNKNOWN -> false;
        };
    }

    /** True for papers whose two sides both carry fields, so that one side alone is incomplete. */
    public boolean hasTwoSides() {
        return this == ID_CARD || this == RESIDENCE_PERMIT;
    }
}
