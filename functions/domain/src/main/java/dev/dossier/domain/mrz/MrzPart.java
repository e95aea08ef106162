package dev.dossier.domain.mrz;

/** The parts of a machine-readable zone. */
public enum MrzPart {
    DOCUMENT_CODE,
    ISSUING_STATE,
    NAME,
    GIVEN_NAMES,
    DOCUMENT_NUMBER,
    DOCUMENT_NUMBER_CHECK,
    NATIONALITY,
    DATE_OF_BIRTH,
    DATE_OF_BIRTH_CHECK,
    SEX,
    DATE_OF_EXPIRY,
    DATE_OF_EXPIRY_CHECK,
    OPTIONAL_DATA,
    OPTIONAL_DATA_CHECK,
    MORE_OPTIONAL_DATA,
    COMPOSITE_CHECK
}
