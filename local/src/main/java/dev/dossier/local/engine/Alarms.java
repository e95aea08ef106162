package dev.dossier.local.engine;

import dev.dossier.casework.Away;
import dev.dossier.local.asl.Failure;
import dev.dossier.local.asl.Outcome;
import dev.dossier.local.asl.State;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Rings when the time of something has come. An alarm whose strand has moved on meanwhile rings for nothing. */
final class Alarms {

    private final Engine engine;

    Alarms(Engine engine) {
        this.engine = engine;
    }

    /** Ends {@code run} as timed out at its deadline, if it is still running then. */
    void limit(Run run) {
        run.deadline().ifPresent(deadline -> at(deadline, () -> expire(run.id())));
    }

    /** Wakes {@code strand} when it is due. */
    void set(Strand strand) {
        strand.due().ifPresent(due -> at(due, () -> wake(strand.id(), strand.epoch())));
    }

    /** Watches over a call on behalf of {@code strand} that must have returned at {@code when}. */
    void watch(Strand strand, Instant when) {
        at(when, () -> {
            if (engine.workOn(strand.id(), strand.epoch()).isPresent()) {
                wake(strand.id(), strand.epoch());
            }
        });
    }

    private void at(Instant when, Runnable ring) {
        engine.parts().time().at(when, () -> guarded(ring));
    }

    /** An alarm that finds the database away rings again a little later. */
    private void guarded(Runnable ring) {
        if (engine.isClosed()) {
            return;
        }
        try {
            ring.run();
        } catch (Away e) {
            at(engine.parts().time().now().plus(Engine.AWAY), ring);
        }
    }

    private void expire(long id) {
        engine.write((c, ledger) -> {
            Optional<Run> run = Runs.find(c, id).filter(found -> found.status() == Status.RUNNING);
            if (run.isPresent()) {
                Failure why = new Failure(Failure.TIMEOUT, "The time allowed for the execution has passed");
                ledger.close(run.get(), Status.TIMED_OUT, Optional.empty(), Optional.of(why));
            }
            return run.isPresent();
        });
    }

    private void wake(long id, long epoch) {
        Optional<Lane.Ticket> work = engine.workOn(id, epoch);
        boolean current = engine.write((c, ledger) -> {
            Optional<Strand> found = Strands.find(c, id).filter(strand -> strand.epoch() == epoch);
            if (found.isPresent()) {
                wake(c, ledger, found.get(), work.isPresent());
            }
            return found.isPresent();
        });
        if (current) {
            work.ifPresent(Lane.Ticket::abandon);
        }
    }

    private static void wake(Connection c, Ledger ledger, Strand strand, boolean working) throws SQLException {
        switch (strand.phase()) {
            case ENTER -> {
                if (working) {
                    ledger.resolve(strand, Replies.ofTimeout());
                } else {
                    ledger.dispatch(strand); // the pause before another attempt is over
                }
            }
            case CALL -> ledger.resolve(strand, Replies.ofTimeout());
            case WAIT -> {
                boolean sleeps = ledger.stateOf(strand) instanceof State.Wait;
                Strands.deleteChild(c, strand.id());
                ledger.resolve(strand, sleeps ? new Outcome.Succeeded(strand.input()) : Replies.ofTimeout());
            }
            case RESOLVED, PENDING, ENDED -> {} // waits for nothing
        }
    }
}
