package dev.dossier.serveapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.api.Caller;
import dev.dossier.domain.casefile.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads who asks from the claims of a token that the gateway has already checked. */
final class Claims {

    private Claims() {}

    /**
     * The caller, in the roles whose groups they are in. Somebody in no group may ask for nothing.
     *
     * <p>Their account is the user's name in the pool, or, if that cannot stand in an audit trail, the number that the
     * pool gave them.
     */
    static Caller caller(JsonNode claims) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        // The gateway writes a list of groups as one text: [STAFF REVIEWER]
        String groups = claims.path("cognito:groups").asText().replaceAll("[\\[\\],]", " ");
        Arrays.stream(groups.strip().split("\\s+", -1))
                .flatMap(g -> role(g).stream())
                .forEach(roles::add);
        String username = claims.path("username").asText();
        try {
            return new Caller(username, roles);
        } catch (IllegalArgumentException e) {
            return new Caller(claims.path("sub").asText(), roles);
        }
    }

    /** The role of that name, unless it is nobody's to have. */
    private static Optional<Role> role(String group) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM && role.name().equals(group))
                .findFirst();
    }
}
