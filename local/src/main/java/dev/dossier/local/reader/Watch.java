package dev.dossier.local.reader;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Watches over a process while it works, and kills it when it passes a limit. */
final class Watch implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 100;

    private final Process process;
    private final long residentBytes;
    private final long deadline;
    private final ScheduledFuture<?> looking;
    private final AtomicReference<ReaderGone.@Nullable Why> verdict = new AtomicReference<>();

    Watch(ScheduledExecutorService thread, Process process, int residentMebibytes, Duration limit) {
        this.process = process;
        residentBytes = (long) residentMebibytes << 20;
        deadline = System.nanoTime() + limit.toNanos();
        looking =
                thread.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (System.nanoTime() - deadline > 0) {
            end(ReaderGone.Why.TOO_SLOW);
        } else if (Memory.residentBytes(process.pid()).orElse(0) > residentBytes) {
            end(ReaderGone.Why.TOO_LARGE);
        }
    }

    void end(ReaderGone.Why why) {
        verdict.compareAndSet(null, why);
        ReaderProcess.kill(process);
    }

    /** Why the process was killed; null if it was not. */
    ReaderGone.@Nullable Why verdict() {
        return verdict.get();
    }

    @Override
    public void close() {
        looking.cancel(false);
    }
}
