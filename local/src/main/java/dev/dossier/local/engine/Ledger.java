package dev.dossier.local.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dossier.local.asl.Failure;
import dev.dossier.local.asl.Move;
import dev.dossier.local.asl.Outcome;
import dev.dossier.local.asl.State;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Writes moves down: one object a transaction. */
final class Ledger {

    private final Connection c;
    private final Machines machines;
    private final Instant now;
    private final int mostAtOnce;
    private final Effects effects;

    Ledger(Connection c, Machines machines, Instant now, int mostAtOnce, Effects effects) {
        this.c = c;
        this.machines = machines;
        this.now = now;
        this.mostAtOnce = mostAtOnce;
        this.effects = effects;
    }

    /** Starts an execution, which {@code parent} waits for if it is given. */
    Run start(Machines.Known known, String name, JsonNode input, OptionalLong parent) throws SQLException {
        Machines.keep(c, known);
        Run run = Runs.insert(
                c,
                new Run(
                        0,
                        known.machine().name(),
                        name,
                        known.digest(),
                        input,
                        Status.RUNNING,
                        Optional.empty(),
                        Optional.empty(),
                        now,
                        known.machine().timeout().map(now::plus),
                        parent));
        dispatch(Strands.root(c, run, known.machine().startAt(), now));
        limit(run);
        return run;
    }

    /** Writes {@code move} of {@code strand} down. */
    void make(Run run, Strand strand, Move move) throws SQLException {
        effects.moves.add(new Effects.Made(run, strand.state(), move));
        switch (move) {
            case Move.Go go -> ready(strand.entering(go.next(), go.input(), go.variables(), now));
            case Move.Again again -> timed(strand.tryingAgain(again.attempts(), now.plus(again.pause())));
            case Move.Sleep sleep -> timed(strand.waiting(Optional.of(now.plus(sleep.time()))));
            case Move.Fan fan -> fan(strand, fan);
            case Move.Start start -> resolve(strand, startOnce(start));
            case Move.StartToEnd start -> startChild(strand, start);
            case Move.End end -> end(run, strand, end.output());
            case Move.Break broken -> fail(run, strand, broken.failure());
            case Move.Call call -> throw new IllegalStateException("Calling " + call.function() + " is no transaction");
            case Move.CallForToken call ->
                throw new IllegalStateException("Calling " + call.function() + " is no transaction");
        }
    }

    /** What the work of {@code strand} came to is known. */
    void resolve(Strand strand, Outcome outcome) throws SQLException {
        ready(strand.resolved(outcome));
    }

    private void ready(Strand changed) throws SQLException {
        dispatch(Strands.save(c, changed));
    }

    void timed(Strand changed) throws SQLException {
        setAlarm(Strands.save(c, changed));
    }

    /** Somebody is to move {@code strand} on. */
    void dispatch(Strand strand) throws SQLException {
        Optional<String> function = strand.phase() == Phase.RESOLVED
                ? Optional.empty()
                : stateOf(strand).function();
        effects.ready.add(new Effects.Ready(strand, function));
    }

    /** {@code strand} is to be woken when it is due. */
    void setAlarm(Strand strand) {
        effects.timed.add(strand);
    }

    /** {@code run} is to end at its deadline. */
    void limit(Run run) {
        effects.limited.add(run);
    }

    State stateOf(Strand strand) throws SQLException {
        Run run = Runs.find(c, strand.run()).orElseThrow();
        return machines.of(run).machine().state(strand.state());
    }

    private Outcome startOnce(Move.Start start) throws SQLException {
        Optional<Machines.Known> known = machines.current(start.machine());
        if (known.isEmpty()) {
            return Replies.ofUnknownMachine(start.machine());
        }
        String name = start.name().orElseGet(() -> UUID.randomUUID().toString());
        Optional<Run> before = Runs.find(c, start.machine(), name);
        if (before.isEmpty()) {
            return Replies.ofStart(start(known.get(), name, start.input(), OptionalLong.empty()));
        }
        return isSame(before.get(), start.input()) ? Replies.ofStart(before.get()) : Replies.ofNameTaken(name);
    }

    /** True if starting {@code run} again with {@code input} means the execution that is running already. */
    static boolean isSame(Run run, JsonNode input) {
        JsonNode asKept = Text.json(Text.of(input)); // numbers have many classes and one text
        return run.status() == Status.RUNNING && run.input().equals(asKept);
    }

    private void startChild(Strand strand, Move.StartToEnd start) throws SQLException {
        Optional<Machines.Known> known = machines.current(start.machine());
        if (known.isEmpty()) {
            resolve(strand, Replies.ofUnknownMachine(start.machine()));
            return;
        }
        timed(strand.waiting(Optional.of(now.plus(start.timeout()))));
        start(known.get(), UUID.randomUUID().toString(), start.input(), OptionalLong.of(strand.id()));
    }

    private void fan(Strand strand, Move.Fan fan) throws SQLException {
        if (fan.items().isEmpty()) {
            resolve(strand, new Outcome.Succeeded(JsonNodeFactory.instance.arrayNode()));
            return;
        }
        Strand map = Strands.save(c, strand.waiting(Optional.empty()));
        int atOnce = Math.min(fan.atOnce(), mostAtOnce);
        for (int place = 0; place < fan.items().size(); place++) {
            Phase phase = place < atOnce ? Phase.ENTER : Phase.PENDING;
            Strand element = Strands.element(c, map, place, fan.items().get(place), fan.startAt(), phase, now);
            if (phase == Phase.ENTER) {
                dispatch(element);
            }
        }
    }

    private void end(Run run, Strand strand, JsonNode output) throws SQLException {
        if (strand.parent().isEmpty()) {
            close(run, Status.SUCCEEDED, Optional.of(output), Optional.empty());
            return;
        }
        Strands.save(c, strand.ended(output));
        long map = strand.parent().getAsLong();
        Optional<Strand> next = Strands.nextElement(c, map);
        if (next.isPresent()) {
            ready(next.get().begun(now));
        } else if (Strands.allEnded(c, map)) {
            join(Strands.find(c, map).orElseThrow());
        }
    }

    private void join(Strand map) throws SQLException {
        ArrayNode outputs = JsonNodeFactory.instance.arrayNode();
        for (Strand element : Strands.elements(c, map.id(), Phase.ENDED)) {
            if (element.outcome().orElse(null) instanceof Outcome.Succeeded(var output)) {
                outputs.add(output);
            }
        }
        Strands.deleteElements(c, map.id());
        resolve(map, new Outcome.Succeeded(outputs));
    }

    /** An element that fails takes the Map with it; the other elements are given up. */
    private void fail(Run run, Strand strand, Failure failure) throws SQLException {
        if (strand.parent().isEmpty()) {
            close(run, Status.FAILED, Optional.empty(), Optional.of(failure));
            return;
        }
        Strand map = Strands.find(c, strand.parent().getAsLong()).orElseThrow();
        Strands.deleteElements(c, map.id());
        effects.removed = true;
        resolve(map, new Outcome.Failed(failure));
    }

    /** Ends an execution. A child is told to its parent and forgotten; any other is kept, so that its name stays taken. */
    void close(Run run, Status status, Optional<JsonNode> output, Optional<Failure> failure) throws SQLException {
        Strands.deleteOf(c, run.id());
        effects.removed = true;
        if (run.parent().isEmpty()) {
            Runs.end(c, run.id(), status, output.orElse(null), failure.orElse(null));
            return;
        }
        Strand parent = Strands.find(c, run.parent().getAsLong()).orElseThrow();
        resolve(
                parent,
                failure.map(why -> Replies.ofChild(run, status, why, now))
                        .orElseGet(() -> Replies.ofChild(run, output.orElseThrow(), now)));
        Runs.delete(c, run.id());
    }
}
