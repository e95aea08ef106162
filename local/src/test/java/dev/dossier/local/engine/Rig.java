package dev.dossier.local.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.casework.Step;
import dev.dossier.json.Json;
import dev.dossier.local.asl.Move;
import dev.dossier.local.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** An engine on a database in a folder, with time that a test moves, which can be thrown away and set up again. */
final class Rig implements AutoCloseable {

    static final Instant START = Instant.parse("2026-05-04T12:00:00Z");

    final ManualTimekeeper time = new ManualTimekeeper(START);
    final List<String> seen = new CopyOnWriteArrayList<>();
    private final Path file;
    private final Map<String, byte[]> definitions = new HashMap<>();
    private final Map<String, Step<?, ?>> steps = new HashMap<>();
    private int atOnce = 40;
    private @org.jspecify.annotations.Nullable Engine engine;
    private @org.jspecify.annotations.Nullable Database database;

    Rig(Path folder) {
        file = folder.resolve("rig.db");
    }

    /** A step without a type: JSON in, JSON out. */
    record Plain(UnaryOperator<JsonNode> body) implements Step<JsonNode, JsonNode> {
        @Override
        public Class<JsonNode> request() {
            return JsonNode.class;
        }

        @Override
        public JsonNode run(JsonNode request) {
            return body.apply(request);
        }
    }

    Rig machine(String name, String text) {
        definitions.put(name, text.getBytes(UTF_8));
        return this;
    }

    Rig step(String name, UnaryOperator<JsonNode> body) {
        steps.put(name, new Plain(body));
        return this;
    }

    Rig atOnce(int most) {
        atOnce = most;
        return this;
    }

    static JsonNode json(String text) {
        return Json.tree(text.replace('\'', '"').getBytes(UTF_8));
    }

    Engine open() {
        Database opened = Database.open(file);
        Engine made = new Engine(new Engine.Parts(
                opened,
                definitions,
                steps,
                new Crew(new Lane("quick", 2), new Lane("reading", 2), java.util.Set.of()),
                time,
                atOnce,
                this::note));
        database = opened;
        engine = made;
        made.open();
        return made;
    }

    /** Forgets everything but the database, as a kill does, and starts again. */
    Engine again() {
        close();
        return open();
    }

    private void note(String machine, String execution, String state, Move move) {
        seen.add(
                switch (move) {
                    case Move.Go go -> state + " -" + go.by() + "-> " + go.next();
                    case Move.Again again ->
                        state + " again after " + again.pause().toSeconds();
                    case Move.End end -> state + " ends";
                    case Move.Break broken -> state + " breaks";
                    case Move.Fan fan -> state + " fans " + fan.items().size();
                    case Move.Sleep sleep -> state + " sleeps " + sleep.time().toSeconds();
                    case Move.Start start -> state + " starts " + start.machine();
                    case Move.StartToEnd start -> state + " starts " + start.machine();
                    case Move.Call call -> state + " calls";
                    case Move.CallForToken call -> state + " calls";
                });
    }

    /** Waits until nobody works. */
    void settle() throws InterruptedException {
        Engine running = java.util.Objects.requireNonNull(engine);
        for (long until = System.nanoTime() + 60_000_000_000L; !running.isQuiet(); ) {
            if (System.nanoTime() > until) {
                throw new AssertionError("Still at work after 60 s");
            }
            Thread.sleep(1);
        }
    }

    /** Lets time pass, call by call, with all the work that it brings. */
    void pass(Duration span) throws InterruptedException {
        Instant until = time.now().plus(span);
        settle();
        while (time.toNext(until)) {
            settle();
        }
        time.pass(Duration.between(time.now(), until));
    }

    ExecutionView view(String machine, String name) {
        return java.util.Objects.requireNonNull(engine).find(machine, name).orElseThrow();
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
