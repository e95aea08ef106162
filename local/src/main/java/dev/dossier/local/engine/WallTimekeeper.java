package dev.dossier.local.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The time of the machine. */
public final class WallTimekeeper implements Timekeeper, AutoCloseable {

    private final Clock clock;
    private final ScheduledThreadPoolExecutor thread;

    public WallTimekeeper(Clock clock) {
        this.clock = clock;
        thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("timekeeper").factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what is called reports its own errors
    public void at(Instant when, Runnable what) {
        long delay = Math.max(0, Duration.between(now(), when).toMillis());
        try {
            thread.schedule(what, delay, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            if (!thread.isShutdown()) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
