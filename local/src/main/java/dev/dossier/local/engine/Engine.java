package dev.dossier.local.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.casework.Away;
import dev.dossier.casework.Step;
import dev.dossier.local.asl.DefinitionRefused;
import dev.dossier.local.asl.Outcome;
import dev.dossier.local.store.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Carries executions out: takes them up where the database says they stand, and moves them on. */
public final class Engine implements AutoCloseable {

    /** The pause before work is taken up again after the database was away. */
    static final Duration AWAY = Duration.ofSeconds(1);

    /**
     * What an engine works with.
     *
     * @param definitions the state machines by name, as their files say
     * @param steps the functions that they call, by the name that stands for each in the files
     * @param mostAtOnce how many elements of one Map are worked on at once, at least 1
     */
    public record Parts(
            Database database,
            Map<String, byte[]> definitions,
            Map<String, Step<?, ?>> steps,
            Crew crew,
            Timekeeper time,
            int mostAtOnce,
            Observer observer) {

        public Parts {
            definitions = Map.copyOf(definitions);
            steps = Map.copyOf(steps);
        }
    }

    /** Somebody works on a strand at this moment. */
    private record InFlight(long epoch, Lane.Ticket ticket) {}

    private final Parts parts;
    private final Machines machines;
    private final Functions functions;
    private final Map<Long, InFlight> inFlight = new ConcurrentHashMap<>();
    private final Alarms alarms = new Alarms(this);
    private final AtomicInteger jobs = new AtomicInteger();
    private volatile boolean closed;

    /**
     * An engine at rest.
     *
     * @throws DefinitionRefused if a file says something that cannot be carried out here, or names a function that is
     *     not among the steps
     */
    public Engine(Parts parts) {
        this.parts = parts;
        Map<String, String> called = new HashMap<>();
        parts.steps().keySet().forEach(name -> called.put(name, name));
        parts.definitions().keySet().forEach(name -> called.put(name, name));
        machines = new Machines(parts.definitions(), called, ThreadLocalRandom.current());
        functions = new Functions(parts.steps());
    }

    /** Takes every running execution up where it stands. */
    public void open() {
        parts.database().write(machines::recall);
        write((c, ledger) -> {
            Instant now = parts.time().now();
            for (Run run : Runs.with(c, Status.RUNNING)) {
                ledger.limit(run);
            }
            for (Strand strand : Strands.inMotion(c)) {
                boolean later = strand.due().filter(now::isBefore).isPresent();
                if (strand.phase() == Phase.WAIT || later) {
                    ledger.setAlarm(strand);
                }
                if (strand.phase() == Phase.CALL || (!later && strand.phase() != Phase.WAIT)) {
                    ledger.dispatch(strand);
                }
            }
            return now;
        });
    }

    /**
     * Starts an execution of {@code machine}. Asking again for one that is running, with the same input, changes
     * nothing.
     *
     * @throws ExecutionAlreadyExists if the name is taken by one with other input, or by one that has ended
     * @throws IllegalArgumentException if there is no such machine
     */
    public void start(String machine, String name, JsonNode input) {
        Machines.Known known = machines.current(machine)
                .orElseThrow(() -> new IllegalArgumentException("There is no state machine " + machine));
        write((c, ledger) -> {
            Optional<Run> before = Runs.find(c, machine, name);
            if (before.isEmpty()) {
                return ledger.start(known, name, input, OptionalLong.empty());
            }
            if (!Ledger.isSame(before.get(), input)) {
                throw new ExecutionAlreadyExists(name);
            }
            return before.get();
        });
    }

    /**
     * Brings a token back, with what the work came to.
     *
     * @return false if nobody waits for it any more
     */
    public boolean succeed(String token, JsonNode output) {
        return write((c, ledger) -> {
            Optional<Strand> waiting = Strands.holding(c, token);
            if (waiting.isPresent()) {
                ledger.resolve(waiting.get(), new Outcome.Succeeded(output));
            }
            return waiting.isPresent();
        });
    }

    /** How the execution of this name stands; empty if none was started. */
    public Optional<ExecutionView> find(String machine, String name) {
        return parts.database().read(c -> {
            Optional<Run> run = Runs.find(c, machine, name);
            return run.isEmpty() ? Optional.empty() : Optional.of(ExecutionView.of(c, run.get()));
        });
    }

    /** The executions that stand so, oldest first; those that are children of others are among the running ones. */
    public List<ExecutionView> with(Status status) {
        return parts.database().read(c -> {
            List<ExecutionView> views = new ArrayList<>();
            for (Run run : Runs.with(c, status)) {
                views.add(ExecutionView.of(c, run));
            }
            return views;
        });
    }

    /** True if nobody works at this moment; executions may sleep. */
    public boolean isQuiet() {
        return jobs.get() == 0;
    }

    Parts parts() {
        return parts;
    }

    Alarms alarms() {
        return alarms;
    }

    Machines machines() {
        return machines;
    }

    Functions functions() {
        return functions;
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection c, Ledger ledger) throws SQLException;
    }

    /** Does {@code work} in one transaction, and then what follows from it. */
    <T> T write(Work<T> work) {
        Effects effects = new Effects();
        T result = parts.database()
                .write(c -> work.with(c, new Ledger(c, machines, parts.time().now(), parts.mostAtOnce(), effects)));
        act(effects);
        return result;
    }

    private void act(Effects effects) {
        for (Effects.Made made : effects.moves) {
            parts.observer().saw(made.run().machine(), made.run().name(), made.state(), made.move());
        }
        effects.limited.forEach(alarms::limit);
        effects.timed.forEach(alarms::set);
        effects.ready.forEach(this::dispatch);
        if (effects.removed) {
            sweep();
        }
    }

    /** Gives up work on strands that are gone. */
    private void sweep() {
        inFlight.forEach((id, working) -> {
            try {
                if (parts.database()
                        .<Optional<Strand>>read(c -> Strands.find(c, id))
                        .isEmpty()) {
                    working.ticket().abandon();
                }
            } catch (Away e) {
                return; // the work will end of itself, and its outcome will be dropped
            }
        });
    }

    /** Has somebody move a strand on. */
    void dispatch(Effects.Ready ready) {
        if (closed) {
            return;
        }
        jobs.incrementAndGet();
        Strand strand = ready.strand();
        ready.function().map(parts.crew()::laneOf).orElse(parts.crew().quick()).submit(ticket -> {
            InFlight working = new InFlight(strand.epoch(), ticket);
            inFlight.put(strand.id(), working);
            try {
                new Stride(this, strand.id(), strand.epoch()).run();
            } catch (Away e) {
                parts.time().at(parts.time().now().plus(AWAY), () -> dispatch(ready));
            } finally {
                inFlight.remove(strand.id(), working);
                jobs.decrementAndGet();
            }
        });
    }

    boolean isClosed() {
        return closed;
    }

    /** The work that was begun on a strand at {@code epoch}, if it goes on at this moment. */
    Optional<Lane.Ticket> workOn(long strand, long epoch) {
        return Optional.ofNullable(inFlight.get(strand))
                .filter(working -> working.epoch() == epoch)
                .map(InFlight::ticket);
    }

    /** Stops working. Every execution stays where it stands. */
    @Override
    public void close() {
        closed = true;
        parts.crew().close();
    }
}
