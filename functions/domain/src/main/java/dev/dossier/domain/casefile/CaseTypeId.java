package dev.dossier.domain.casefile;

/** The name of a case type, as in {@code family-reunification}. */
public record CaseTypeId(String text) {
    public CaseTypeId {
        if (!text.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("A case type is named like family-reunification");
        }
    }
}
