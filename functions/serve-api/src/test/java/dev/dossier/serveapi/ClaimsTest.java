package dev.dossier.serveapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.api.Caller;
import dev.dossier.domain.casefile.Role;
import dev.dossier.json.Json;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    private static Caller caller(String claims) {
        return Claims.caller(Json.tree(claims.getBytes(UTF_8)));
    }

    @Test
    void groups_are_roles() {
        assertThat(caller("{\"username\":\"anna\",\"cognito:groups\":\"[STAFF REVIEWER]\"}"))
                .isEqualTo(new Caller("anna", Set.of(Role.STAFF, Role.REVIEWER)));
        assertThat(caller("{\"username\":\"anna\",\"cognito:groups\":\"[AUDITOR]\"}"))
                .isEqualTo(new Caller("anna", Set.of(Role.AUDITOR)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"username\":\"eve\"}", "{\"username\":\"eve\",\"cognito:groups\":\"[SYSTEM staff Admins]\"}"})
    void groups_of_other_names_are_no_roles_and_nobody_becomes_the_workflow(String claims) {
        assertThat(caller(claims)).isEqualTo(new Caller("eve", Set.of()));
    }

    @Test
    void a_name_that_cannot_stand_in_an_audit_trail_gives_way_to_the_number_of_the_account() {
        String claims = "{\"username\":\"corp:anna zarnuk\",\"sub\":\"4b1c-77\",\"cognito:groups\":\"[STAFF]\"}";
        assertThat(caller(claims)).isEqualTo(new Caller("4b1c-77", Set.of(Role.STAFF)));
    }
}
