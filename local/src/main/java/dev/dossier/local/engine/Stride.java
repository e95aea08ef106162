package dev.dossier.local.engine;

import dev.dossier.casework.Away;
import dev.dossier.local.asl.Failure;
import dev.dossier.local.asl.Interpreter;
import dev.dossier.local.asl.Move;
import dev.dossier.local.asl.Outcome;
import dev.dossier.local.asl.State;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Moves one strand on by one move, with the work that belongs to it. */
final class Stride {

    private static final SecureRandom SECRETS = new SecureRandom();

    private record Standing(Run run, Strand strand) {}

    private final Engine engine;
    private final long id;
    private final long epoch;

    Stride(Engine engine, long id, long epoch) {
        this.engine = engine;
        this.id = id;
        this.epoch = epoch;
    }

    /**
     * Takes the stride, unless somebody has moved the strand meanwhile.
     *
     * @throws Away if the database is away; the strand stands where it stood
     */
    void run() {
        Optional<Standing> found = engine.parts().database().read(c -> {
            Optional<Strand> strand = Strands.find(c, id).filter(s -> s.epoch() == epoch);
            return strand.isEmpty()
                    ? Optional.empty()
                    : Runs.find(c, strand.get().run()).map(run -> new Standing(run, strand.get()));
        });
        if (found.isEmpty()) {
            return;
        }
        Run run = found.get().run();
        Strand strand = found.get().strand();
        try {
            State state = engine.machines().of(run).machine().state(strand.state());
            if (state instanceof State.Task task && state.waitsForToken() && strand.phase() == Phase.ENTER) {
                Optional<Strand> calling = withToken(strand, Duration.ofSeconds(task.timeoutSeconds()));
                if (calling.isEmpty()) {
                    return;
                }
                strand = calling.get();
            }
            go(run, strand);
        } catch (Away e) {
            throw e;
        } catch (RuntimeException e) { // a fault of ours: it ends this execution, not the engine
            write(
                    run,
                    strand,
                    new Move.Break(new Failure(Failure.RUNTIME, e.getClass().getName())));
        }
    }

    /** Allots the token and writes it down before anybody can see it. */
    private Optional<Strand> withToken(Strand strand, Duration timeout) {
        byte[] secret = new byte[32];
        SECRETS.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant until = engine.parts().time().now().plus(timeout);
        Strand calling = strand.calling(token, until);
        boolean allotted = engine.write((c, ledger) -> {
            boolean current = isCurrent(Strands.find(c, id), strand);
            if (current) {
                ledger.timed(calling);
            }
            return current;
        });
        return allotted ? Optional.of(calling) : Optional.empty();
    }

    private void go(Run run, Strand strand) {
        Interpreter interpreter = engine.machines().of(run).interpreter();
        Move move = strand.phase() == Phase.RESOLVED
                ? interpreter.resolve(
                        Contexts.position(run, strand), strand.outcome().orElseThrow())
                : interpreter.enter(Contexts.position(run, strand));
        switch (move) {
            case Move.Call call -> {
                engine.alarms().watch(strand, engine.parts().time().now().plus(call.timeout()));
                Outcome outcome = engine.functions().call(call.function(), call.payload());
                write(run, strand, interpreter.resolve(Contexts.position(run, strand), outcome));
            }
            case Move.CallForToken call -> {
                switch (engine.functions().call(call.function(), call.payload())) {
                    case Outcome.Succeeded passedOn -> called(strand);
                    case Outcome.Failed failed ->
                        write(run, strand, interpreter.resolve(Contexts.position(run, strand), failed));
                }
            }
            case Move.Start start -> write(run, strand, start);
            case Move.StartToEnd start -> write(run, strand, start);
            case Move.Fan fan -> write(run, strand, fan);
            case Move.Sleep sleep -> write(run, strand, sleep);
            case Move.Again again -> write(run, strand, again);
            case Move.Go next -> write(run, strand, next);
            case Move.End end -> write(run, strand, end);
            case Move.Break broken -> write(run, strand, broken);
        }
    }

    /** Nothing is written once the engine closes: it interrupts work, and that must not look like a failure. */
    private void write(Run run, Strand strand, Move move) {
        if (engine.isClosed()) {
            return;
        }
        engine.write((c, ledger) -> {
            boolean current = isCurrent(Strands.find(c, id), strand);
            if (current) {
                ledger.make(run, strand, move);
            }
            return current;
        });
    }

    private void called(Strand strand) {
        engine.write((c, ledger) -> {
            boolean current = isCurrent(Strands.find(c, id), strand);
            if (current) {
                Strands.save(c, strand.called());
            }
            return current;
        });
    }

    private static boolean isCurrent(Optional<Strand> now, Strand then) {
        return now.isPresent() && now.get().epoch() == then.epoch();
    }
}
