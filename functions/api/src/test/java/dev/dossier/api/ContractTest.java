package dev.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContractTest {

    private final Contract contract = new Contract();

    @Test
    void every_route_stands_in_the_contract_and_every_operation_of_the_contract_is_routed() {
        Map<String, String> routed = new TreeMap<>();
        for (Route route : new ScriptedOffice().api.routes()) {
            assertThat(routed.put(
                            route.operation(),
                            route.method() + " " + route.path().text()))
                    .as("operation %s is routed once", route.operation())
                    .isNull();
        }
        assertThat(routed).hasSizeGreaterThan(10).isEqualTo(contract.operations());
    }

    @Test
    void a_reply_that_does_not_fit_is_noticed() {
        assertThat(contract.problemsOf(
                        "whoAmI", 200, "application/json", "{\"account\":\"a\",\"roles\":[],\"uploadBytes\":1}"))
                .isEmpty();
        assertThat(contract.problemsOf(
                        "whoAmI",
                        200,
                        "application/json",
                        "{\"account\":\"a\",\"roles\":[\"KING\"],\"uploadBytes\":1}"))
                .hasSize(1);
        assertThat(contract.problemsOf("whoAmI", 200, "application/json", "{\"account\":\"a\"}"))
                .hasSize(2);
        assertThat(contract.problemsOf("whoAmI", 200, "text/html", "{}")).hasSize(1);
        assertThat(contract.problemsOf("whoAmI", 302, "", "")).hasSize(1);
    }

    @Test
    void the_contract_is_handed_out() {
        ScriptedOffice office = new ScriptedOffice();
        ScriptedOffice.Reply reply = office.get(ScriptedOffice.AUDITOR, "/api/openapi.yaml");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).startsWith("openapi: 3.1.0");
    }
}
