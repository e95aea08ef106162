package dev.dossier.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The most memory that all child processes of this one have in use together; looked at ten times a second, on Linux. */
final class Memories implements AutoCloseable {

    private final AtomicLong peakKibibytes = new AtomicLong();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("memories").factory());
    private final ScheduledFuture<?> looking =
            thread.scheduleWithFixedDelay(this::look, 100, 100, TimeUnit.MILLISECONDS);

    private void look() {
        long now = ProcessHandle.current()
                .descendants()
                .mapToLong(child -> kibibytes(child.pid()))
                .sum();
        peakKibibytes.accumulateAndGet(now, Math::max);
    }

    private static long kibibytes(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "status"))
                    .lines()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has ended, or this is no Linux
        }
    }

    long peakMebibytes() {
        return peakKibibytes.get() >> 10;
    }

    @Override
    public void close() {
        looking.cancel(false);
        thread.shutdownNow();
    }
}
