package dev.dossier.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dossier.casework.Step;
import dev.dossier.local.asl.Move;
import dev.dossier.local.store.Database;
import dev.dossier.workflows.Workflows;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Plays one scenario through the engine, with time that does not have to pass. */
final class ScenarioPlay {

    private static final List<String> STEPS = List.of(
            "collect-uploads",
            "prepare-upload",
            "read-page",
            "extract-fields",
            "check-case",
            "await-change",
            "assemble-package");

    private final Scenario scenario;
    private final Set<String> ways;
    private final String name;
    private final ManualTimekeeper time = new ManualTimekeeper(Rig.START);
    private final List<String> visits = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, ScriptedStep> steps = new HashMap<>();
    private final CompletableFuture<Engine> engine = new CompletableFuture<>();

    /**
     * A play.
     *
     * @param ways is given every way that is taken, as in {@code case: Check -Next-> Clear?}
     */
    ScenarioPlay(Scenario scenario, Set<String> ways) {
        this.scenario = scenario;
        this.ways = ways;
        name = scenario.machine().equals(Workflows.CASE) ? "HIAS-1-r1-l1" : "direct";
    }

    void play(Path folder) throws Exception {
        Map<String, Step<?, ?>> functions = new HashMap<>();
        for (String step : STEPS) {
            ScriptedStep scripted =
                    new ScriptedStep(step, scenario.json().path("steps").path(step), this::wakeLater);
            steps.put(step, scripted);
            functions.put(step, new Rig.Plain(scripted));
        }
        Map<String, byte[]> definitions = Map.of(
                Workflows.CASE, Workflows.stateMachine(Workflows.CASE),
                Workflows.READ_UPLOAD, Workflows.stateMachine(Workflows.READ_UPLOAD));
        try (Database database = Database.open(folder.resolve(scenario.name() + ".db"));
                Engine running = new Engine(new Engine.Parts(
                        database,
                        definitions,
                        functions,
                        new Crew(new Lane("quick", 1), new Lane("reading", 1), Set.of()),
                        time,
                        40,
                        this::note))) {
            engine.complete(running);
            running.open();
            start(running);
            goOn(running);
            check(running);
        }
    }

    private void start(Engine running) throws InterruptedException {
        for (JsonNode before : scenario.json().path("before")) {
            running.start(scenario.machine(), before.path("name").asText(), before.path("input"));
            settle(running);
        }
        visits.add("Begin of " + name);
        running.start(scenario.machine(), name, scenario.json().path("input"));
    }

    private void goOn(Engine running) throws InterruptedException {
        boolean ends = scenario.json().path("ends").has("status");
        settle(running);
        while (isRunning(running)
                && visits.size() < scenario.visits().size() + (ends ? 10 : 0)
                && time.toNext(Rig.START.plus(Duration.ofDays(3)))) {
            settle(running);
        }
    }

    private boolean isRunning(Engine running) {
        return running.find(scenario.machine(), name).orElseThrow().status() == Status.RUNNING;
    }

    private static void settle(Engine running) throws InterruptedException {
        while (!running.isQuiet()) {
            Thread.sleep(1);
        }
    }

    private void wakeLater(String token, long seconds) {
        JsonNode nothing = JsonNodeFactory.instance.objectNode();
        if (seconds == 0) {
            engine.join().succeed(token, nothing);
        } else {
            time.at(time.now().plusSeconds(seconds), () -> engine.join().succeed(token, nothing));
        }
    }

    private void note(String machine, String execution, String state, Move move) {
        String from = machine + ": " + state;
        switch (move) {
            case Move.Go go -> ways.add(from + " -" + go.by() + "-> " + go.next());
            case Move.End end -> ways.add(from + " ends");
            case Move.Break broken -> ways.add(from + " fails");
            default -> {} // no way out of the state
        }
        if (machine.equals(scenario.machine()) && execution.equals(name)) {
            if (move instanceof Move.Go go) {
                visits.add(go.next());
            } else if (move instanceof Move.Fan fan) {
                visits.addAll(Collections.nCopies(fan.items().size(), fan.startAt()));
            }
        }
    }

    private void check(Engine running) {
        visits.set(0, scenario.machine().equals(Workflows.CASE) ? "Begin" : "Prepare");
        assertThat(visits).containsExactlyElementsOf(scenario.visits());
        JsonNode ends = scenario.json().path("ends");
        ExecutionView view = running.find(scenario.machine(), name).orElseThrow();
        if (ends.has("stands")) {
            List<String> stands = new ArrayList<>();
            ends.path("stands").forEach(state -> stands.add(state.asText()));
            assertThat(view.states()).isEqualTo(stands);
        } else {
            assertThat(view.status()).hasToString(ends.path("status").asText());
            assertThat(view.failure().map(failure -> failure.error()).orElse(""))
                    .isEqualTo(ends.path("error").asText());
        }
        if (ends.has("output")) {
            assertThat(view.output()).contains(ends.path("output"));
        }
        scenario.json().path("others").forEach(other -> {
            ExecutionView found = running.find(
                            scenario.machine(), other.path("name").asText())
                    .orElseThrow();
            assertThat(found.status()).hasToString(other.path("status").asText());
            assertThat(found.input()).isEqualTo(other.path("input"));
        });
        scenario.json().path("calls").properties().forEach(step -> checkCalls(step.getKey(), step.getValue()));
    }

    private void checkCalls(String step, JsonNode expected) {
        List<JsonNode> calls = steps.getOrDefault(step, new ScriptedStep(step, expected, this::wakeLater)).calls;
        assertThat(calls).as("calls of " + step).hasSize(expected.size());
        for (int i = 0; i < calls.size(); i++) {
            assertThat(Scenario.holds(calls.get(i), expected.get(i)))
                    .as("call " + i + " of " + step + ": " + calls.get(i) + " holds " + expected.get(i))
                    .isTrue();
        }
    }
}
