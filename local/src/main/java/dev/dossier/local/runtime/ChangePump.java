package dev.dossier.local.runtime;

import dev.dossier.casework.WakeCase;
import dev.dossier.local.store.Changes;
import dev.dossier.local.store.Changes.Change;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Delivers every committed change to {@link WakeCase}, as the table's stream does on AWS: at least once, until it has
 * been answered. One that fails comes again after a growing pause and holds up no other.
 */
final class ChangePump implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ChangePump.class.getName());
    private static final int BATCH = 100;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Changes changes;
    private final WakeCase wake;
    private final Clock clock;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;

    ChangePump(Changes changes, WakeCase wake, Clock clock) {
        this.changes = changes;
        this.wake = wake;
        this.clock = clock;
        this.thread = Thread.ofPlatform().daemon().name("change-pump").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** A change may have been committed. */
    void nudge() {
        news.release();
    }

    private void run() {
        while (!closed) {
            try {
                deliver();
                long pause = Math.max(1, untilNext().toMillis());
                if (news.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log(e); // the store is away: its changes are still there when it comes back
                pauseAfter(1);
            }
        }
    }

    private Duration untilNext() {
        return changes.nextDue()
                .map(due -> Duration.between(clock.instant(), due))
                .filter(wait -> wait.compareTo(LONGEST_PAUSE) < 0)
                .orElse(LONGEST_PAUSE);
    }

    private void deliver() {
        for (List<Change> due = due(); !due.isEmpty() && !closed; due = due()) {
            due.forEach(this::deliver);
        }
    }

    private List<Change> due() {
        return changes.due(clock.instant(), BATCH);
    }

    private void deliver(Change change) {
        if (closed) {
            return;
        }
        try {
            wake.run(new WakeCase.Request(change.number(), change.version()));
            changes.delivered(change);
        } catch (RuntimeException e) {
            log(e);
            Instant now = clock.instant();
            changes.failed(change, now, pauseAfter(change));
        }
    }

    /** Half a second, doubled with every failure, a minute at most. */
    private static Duration pauseAfter(Change change) {
        Duration pause = Duration.ofMillis(500L << Math.min(change.failures(), 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static void pauseAfter(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Classes only: a message may hold anything. */
    private void log(RuntimeException e) {
        if (!closed) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A change could not be delivered: " + e.getClass().getName());
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
