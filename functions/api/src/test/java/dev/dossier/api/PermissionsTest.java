package dev.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.domain.casefile.Role;
import dev.dossier.domain.casefile.RulingKind;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {

    private final ScriptedOffice office = new ScriptedOffice();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            OPERATION,        STAFF, REVIEWER, SUPERVISOR, AUDITOR
            whoAmI,           yes,   yes,      yes,        yes
            listCaseTypes,    yes,   yes,      yes,        yes
            getContract,      yes,   yes,      yes,        yes
            listCases,        yes,   yes,      yes,        yes
            getCase,          yes,   yes,      yes,        yes
            getHistory,       yes,   yes,      yes,        yes
            getPageImage,     yes,   yes,      yes,        yes
            getPackage,       yes,   yes,      yes,        yes
            checkPackage,     yes,   yes,      yes,        yes
            openCase,         yes,   no,       no,         no
            declarePeople,    yes,   no,       no,         no
            askUploadPlace,   yes,   no,       no,         no
            putUpload,        yes,   no,       no,         no
            decide,           yes,   yes,      yes,        no
            withdrawDecision, yes,   yes,      yes,        no
            """)
    void who_may_ask_what(String operation, String staff, String reviewer, String supervisor, String auditor) {
        Route route = office.api.routes().stream()
                .filter(known -> known.operation().equals(operation))
                .findFirst()
                .orElseThrow();
        Map<Role, String> expected =
                Map.of(Role.STAFF, staff, Role.REVIEWER, reviewer, Role.SUPERVISOR, supervisor, Role.AUDITOR, auditor);
        expected.forEach((role, may) -> {
            String path = route.path().text().replaceAll("\\{[a-z]+}", "x");
            Caller caller = new Caller("somebody", Set.of(role));
            int status =
                    office.ask(caller, route.method(), path, "{}", Map.of()).status();
            assertThat(status == 403).as("%s by %s", operation, role).isEqualTo(may.equals("no"));
        });
    }

    @Test
    void the_table_names_every_operation() {
        Set<String> named = Set.of(
                "whoAmI",
                "listCaseTypes",
                "getContract",
                "listCases",
                "getCase",
                "getHistory",
                "getPageImage",
                "getPackage",
                "checkPackage",
                "openCase",
                "declarePeople",
                "askUploadPlace",
                "putUpload",
                "decide",
                "withdrawDecision");
        assertThat(office.api.routes().stream().map(Route::operation).collect(Collectors.toSet()))
                .isEqualTo(named);
    }

    @ParameterizedTest
    @EnumSource(RulingKind.class)
    void auditors_and_the_workflow_rule_on_nothing(RulingKind kind) {
        assertThat(Permissions.toRule(kind)).doesNotContain(Role.AUDITOR, Role.SYSTEM);
    }

    @Test
    void only_supervisors_waive_and_staff_accept_nothing() {
        assertThat(Permissions.toRule(RulingKind.WAIVE)).containsExactly(Role.SUPERVISOR);
        assertThat(Permissions.toRule(RulingKind.ACCEPT)).doesNotContain(Role.STAFF);
        assertThat(Permissions.toRule(RulingKind.CORRECT)).doesNotContain(Role.STAFF);
        assertThat(Permissions.toRule(RulingKind.SEND_BACK)).contains(Role.STAFF);
    }

    @Test
    void nobody_asks_as_the_workflow() {
        assertThatThrownBy(() -> new Caller("robot", Set.of(Role.SYSTEM))).isInstanceOf(IllegalArgumentException.class);
    }
}
