package dev.dossier.local.engine;

import static dev.dossier.local.engine.Rig.json;

import dev.dossier.casework.port.Executions;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.fixtures.contract.ExecutionsContract;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class LocalExecutionsTest extends ExecutionsContract {

    private static final String SLEEPER = """
            {"QueryLanguage": "JSONata", "StartAt": "S", "States": {
              "S": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
                "Arguments": {"FunctionName": "${park}", "Payload": {
                  "round": "{% $states.input.caseNumber & ' ' & $states.input.round %}",
                  "token": "{% $states.context.Task.Token %}"}},
                "End": true}}}""";

    @TempDir
    Path folder;

    private final Map<String, List<String>> tokens = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway.Init") // set when the contract asks for an empty one
    private Rig rig;

    @Override
    protected Executions noneRunning() {
        rig = new Rig(folder).machine("case", SLEEPER).step("park", given -> {
            tokens.computeIfAbsent(given.path("round").asText(), round -> new CopyOnWriteArrayList<>())
                    .add(given.path("token").asText());
            return json("{}");
        });
        Engine engine = rig.open();
        return new LocalExecutions(() -> engine, "case");
    }

    @AfterEach
    void closeRig() {
        rig.close();
    }

    @Override
    protected int started(CaseNumber number, int round) throws Exception {
        rig.settle();
        return tokensOf(number, round).size();
    }

    @Override
    protected WakeToken asleep(CaseNumber number, int round) throws Exception {
        rig.settle();
        return new WakeToken(tokensOf(number, round).getFirst());
    }

    private List<String> tokensOf(CaseNumber number, int round) {
        return tokens.getOrDefault(number.text() + " " + round, List.of());
    }

    @Override
    protected boolean hasEnded(CaseNumber number, int round) throws Exception {
        rig.settle();
        return rig.view("case", LocalExecutions.nameOf(number, round)).status() == Status.SUCCEEDED;
    }
}
