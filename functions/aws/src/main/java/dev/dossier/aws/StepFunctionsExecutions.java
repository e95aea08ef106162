package dev.dossier.aws;

import dev.dossier.casework.port.Executions;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.json.Json;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.InvalidTokenException;
import software.amazon.awssdk.services.sfn.model.TaskDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.TaskTimedOutException;

/** Executions of the case's state machine. A token is a credential: it goes to the service and nowhere else. */
public final class StepFunctionsExecutions implements Executions {

    /** What an execution is given. A round that outlives its history goes on in further legs, started by the workflow. */
    record Start(CaseNumber caseNumber, int round, int leg) {

        /**
         * The name of the execution: 40 characters of a case number at most, and 24 for two numbers. The workflow names
         * later legs by the same pattern.
         */
        String name() {
            return caseNumber.text() + "-r" + round + "-l" + leg;
        }
    }

    private final SfnClient sfn;
    private final String machine;

    public StepFunctionsExecutions(SfnClient sfn, String machine) {
        this.sfn = sfn;
        this.machine = machine;
    }

    @Override
    public void start(CaseNumber number, int round) {
        Start first = new Start(number, round, 1);
        Aws.STEP_FUNCTIONS.reach(() -> {
            try {
                sfn.startExecution(start ->
                        start.stateMachineArn(machine).name(first.name()).input(Json.line(first)));
                return true;
            } catch (ExecutionAlreadyExistsException e) {
                return false;
            }
        });
    }

    @Override
    public void wake(WakeToken token) {
        Aws.STEP_FUNCTIONS.reach(() -> {
            try {
                sfn.sendTaskSuccess(wake -> wake.taskToken(token.secret()).output("{}"));
                return true;
            } catch (InvalidTokenException | TaskDoesNotExistException | TaskTimedOutException e) {
                return false;
            }
        });
    }
}
