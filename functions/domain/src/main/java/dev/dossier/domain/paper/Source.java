package dev.dossier.domain.paper;

/** By what a value was seen. */
public enum Source {
    /** The machine-readable zone of ICAO Doc 9303. */
    MRZ,
    /** Text printed for people, read by OCR or taken from a born-digital page. */
    PRINTED,
    /** A PDF417 symbol or QR code, whose error correction vouches for it. */
    BARCODE,
    /** The value of an interactive form field. */
    FORM_FIELD,
    /** A person who looked at the page. */
    PERSON,
    /** What the office wrote down about the people of the case, before it saw this paper. */
    DECLARED;

    /** True if the source carries its own proof: check digits, error correction, or a value that was typed in. */
    public boolean verifiesItself() {
        return this == MRZ || this == BARCODE || this == FORM_FIELD;
    }
}
