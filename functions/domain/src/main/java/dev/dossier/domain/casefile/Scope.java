package dev.dossier.domain.casefile;

import java.util.Set;

/** For what a requirement is asked. */
public sealed interface Scope {

    /** Once for every person in one of these roles; the paper must be theirs. */
    record EachPerson(Set<PersonRole> roles) implements Scope {
        public EachPerson {
            roles = Set.copyOf(roles);
        }
    }

    /** Once for every claimed relationship of this kind; the paper must name both people. */
    record EachRelationship(RelationshipKind relationship) implements Scope {}

    /** Once for the case. */
    record OnceForCase() implements Scope {}
}
