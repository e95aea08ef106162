package dev.dossier.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.casework.Away;
import dev.dossier.casework.port.Executions;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.fixtures.contract.ExecutionsContract;
import dev.dossier.servers.StepFunctionsOnLoopback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sfn.SfnClient;

class StepFunctionsExecutionsTest extends ExecutionsContract {

    private final StepFunctionsOnLoopback server = new StepFunctionsOnLoopback();
    private final SfnClient sfn =
            Clients.at(server.endpoint(), SfnClient.builder()).build();

    @Override
    protected Executions noneRunning() {
        return new StepFunctionsExecutions(sfn, Clients.SETTINGS.caseMachine());
    }

    @Override
    protected int started(CaseNumber number, int round) {
        return (int) server.started().keySet().stream()
                .filter(name -> name.startsWith(number.text() + "-r" + round + "-l"))
                .count();
    }

    @Override
    protected WakeToken asleep(CaseNumber number, int round) {
        return new WakeToken(StepFunctionsOnLoopback.tokenOf(nameOf(number, round)));
    }

    @Override
    protected boolean hasEnded(CaseNumber number, int round) {
        return server.hasEnded(nameOf(number, round));
    }

    private static String nameOf(CaseNumber number, int round) {
        return number.text() + "-r" + round + "-l1";
    }

    @AfterEach
    void stop() {
        sfn.close();
        server.close();
    }

    @Test
    void an_execution_is_given_its_case_its_round_and_its_first_leg() {
        executions.start(new CaseNumber("HIAS-1"), 2);
        assertThat(server.started()).containsEntry("HIAS-1-r2-l1", "{\"caseNumber\":\"HIAS-1\",\"round\":2,\"leg\":1}");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            CASE NUMBER                              | ROUND
            A                                        | 1
            a.b_c-d                                  | 12
            0123456789012345678901234567890123456789 | 2147483647
            """, delimiter = '|')
    void a_name_is_legal_and_at_most_80_characters(String number, int round) {
        executions.start(new CaseNumber(number), round);
        assertThat(server.started().keySet())
                .singleElement()
                .asString()
                .matches("[A-Za-z0-9._-]{1,80}")
                .hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void a_service_that_is_away_is_said_to_be_away_and_the_token_is_not_said() {
        server.leave();
        assertThatThrownBy(() -> executions.wake(new WakeToken("very-secret")))
                .isInstanceOf(Away.class)
                .hasStackTraceContaining("STEP_FUNCTIONS answered 503")
                .satisfies(failure -> assertThat(failure).asString().doesNotContain("very-secret"));
    }
}
