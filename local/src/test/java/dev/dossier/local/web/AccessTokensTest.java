package dev.dossier.local.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.api.Caller;
import dev.dossier.domain.casefile.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private static final Caller STAFF = new Caller("staff", Set.of(Role.STAFF));
    private static final Caller AUDITOR = new Caller("auditor", Set.of(Role.AUDITOR));

    private final String one = AccessTokens.random();
    private final String other = AccessTokens.random();
    private final AccessTokens tokens = new AccessTokens(Map.of(one, STAFF, other, AUDITOR));

    @Test
    void each_token_lets_in_its_own_holder() {
        assertThat(tokens.callerOf(Optional.of("Bearer " + one))).contains(STAFF);
        assertThat(tokens.callerOf(Optional.of("bearer " + other))).contains(AUDITOR);
    }

    @Test
    void nobody_else_is_let_in() {
        assertThat(tokens.callerOf(Optional.empty())).isEmpty();
        for (String header : new String[] {"Bearer ", "Bearer", one, "Basic " + one, "Bearer " + one.substring(1)}) {
            assertThat(tokens.callerOf(Optional.of(header))).as(header).isEmpty();
        }
    }

    @Test
    void tokens_are_long_and_never_the_same() {
        assertThat(one).hasSize(43).isNotEqualTo(other);
        assertThatThrownBy(() -> new AccessTokens(Map.of("short", STAFF))).isInstanceOf(IllegalArgumentException.class);
    }
}
