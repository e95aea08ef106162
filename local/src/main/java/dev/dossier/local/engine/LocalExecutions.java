package dev.dossier.local.engine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.casework.port.Executions;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseNumber;
import java.util.function.Supplier;

/** Starts and wakes executions of one state machine in an engine of this process. */
public final class LocalExecutions implements Executions {

    private final Supplier<Engine> engine;
    private final String machine;

    /**
     * Executions of {@code machine}.
     *
     * @param engine asked when it is needed, since the engine's own steps need this
     */
    public LocalExecutions(Supplier<Engine> engine, String machine) {
        this.engine = engine;
        this.machine = machine;
    }

    /** The name of the first leg of a round's execution; later legs count {@code l2}, {@code l3} and so on. */
    public static String nameOf(CaseNumber number, int round) {
        return number.text() + "-r" + round + "-l1";
    }

    @Override
    public void start(CaseNumber number, int round) {
        ObjectNode input = JsonNodeFactory.instance
                .objectNode()
                .put("caseNumber", number.text())
                .put("round", round)
                .put("leg", 1);
        try {
            engine.get().start(machine, nameOf(number, round), input);
        } catch (ExecutionAlreadyExists e) {
            return; // started before: that is all that was asked for
        }
    }

    @Override
    public void wake(WakeToken token) {
        engine.get().succeed(token.secret(), JsonNodeFactory.instance.objectNode());
    }
}
