package dev.dossier.domain.casefile;

/** A claimed relationship between two people of the case. */
public record Relationship(PersonId from, PersonId to, RelationshipKind kind) {

    public Relationship {
        if (from.equals(to)) {
            throw new IllegalArgumentException("Nobody is related to themselves");
        }
    }
}
