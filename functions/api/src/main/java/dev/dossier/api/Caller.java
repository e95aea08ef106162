package dev.dossier.api;

import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks, and what they may do.
 *
 * @param account an account name, never a person's name: it stands in the audit trail
 */
public record Caller(String account, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
        if (roles.contains(Role.SYSTEM)) {
            throw new IllegalArgumentException("The workflow does not ask through the interface");
        }
        new Actor(account, Role.AUDITOR); // refuses what cannot stand in the audit trail
    }

    /** The caller in the least of their roles that is among {@code allowed}; empty if they have none of these. */
    public Optional<Actor> actingAs(Set<Role> allowed) {
        return roles.stream().filter(allowed::contains).sorted().findFirst().map(role -> new Actor(account, role));
    }
}
