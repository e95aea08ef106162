package dev.dossier.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The most memory that any child process of this one has had, as Linux notes it; looked at twenty times a second. */
final class PeakMemory implements AutoCloseable {

    private final AtomicLong mostKibibytes = new AtomicLong();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> looking = thread.scheduleWithFixedDelay(this::look, 50, 50, TimeUnit.MILLISECONDS);

    private void look() {
        ProcessHandle.current()
                .descendants()
                .forEach(child -> mostKibibytes.accumulateAndGet(peakOf(child.pid()), Math::max));
    }

    private static long peakOf(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "status"))
                    .lines()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has ended
        }
    }

    long mebibytes() {
        return mostKibibytes.get() >> 10;
    }

    @Override
    public void close() {
        looking.cancel(false);
        thread.shutdownNow();
    }
}
