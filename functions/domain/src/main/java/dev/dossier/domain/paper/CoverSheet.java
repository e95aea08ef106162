package dev.dossier.domain.paper;

/**
 * What a printed cover sheet says of the pages behind it, up to the next separator.
 *
 * @param caseNumber the case for which it was printed
 * @param person whose paper follows, by their id in the case; empty if it is the case's own
 * @param type what kind of paper follows
 */
public record CoverSheet(String caseNumber, String person, DocumentType type) {

    public CoverSheet {
        if (caseNumber.isBlank()) {
            throw new IllegalArgumentException("A cover sheet names its case");
        }
    }
}
