package dev.dossier.local.reader;

import dev.dossier.local.reader.ReaderGone.Why;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Warm readers, each for one request at a time. A reader that is gone is replaced when the next request comes; one that
 * has answered many requests is retired, so that what libraries leak stays small.
 */
public final class ReaderPool implements AutoCloseable {

    private static final int RETIRED_AFTER = 500;

    private final ReaderCommand command;
    private final ReaderLimits limits;
    private final Semaphore places;
    private final Deque<ReaderProcess> idle = new ArrayDeque<>();
    private final Set<ReaderProcess> all = new HashSet<>();
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reader-watch").factory());
    private boolean closed;

    /**
     * A pool whose readers start when they are needed.
     *
     * @param mainClass the child's main class; see {@link ReaderChild}
     * @param arguments of the child
     * @param readers how many readers there are at most, at least 1
     * @param work the folder for the readers' temporary files
     */
    public ReaderPool(String mainClass, List<String> arguments, int readers, ReaderLimits limits, Path work) {
        this.command = new ReaderCommand(mainClass, arguments, limits.heapMebibytes(), work.toAbsolutePath());
        this.limits = limits;
        this.places = new Semaphore(readers, true);
    }

    ReaderLimits limits() {
        return limits;
    }

    /** Starts one reader ahead of the first request, on the thread of the caller. */
    public void warmUp() {
        if (!places.tryAcquire()) {
            return;
        }
        try {
            putBack(take());
        } catch (IOException | ReaderGone e) {
            return; // the first request will meet the same trouble and report it
        } finally {
            places.release();
        }
    }

    /**
     * Has a reader answer. A reader that dies of itself is given a second chance with a fresh one: it may have been
     * somebody else's fault.
     */
    Wire.Reply call(Wire.Request request, Duration limit) throws ReaderGone, IOException, InterruptedException {
        places.acquire();
        try {
            try {
                return callOnce(request, limit);
            } catch (ReaderGone e) {
                if (e.why() != Why.DIED || isClosed()) {
                    throw e;
                }
                return callOnce(request, limit);
            }
        } finally {
            places.release();
        }
    }

    private Wire.Reply callOnce(Wire.Request request, Duration limit) throws ReaderGone, IOException {
        ReaderProcess reader = take();
        boolean answered = false;
        try {
            Wire.Reply reply = reader.call(request, limit);
            answered = true;
            return reply;
        } finally {
            if (answered && reader.calls() < RETIRED_AFTER) {
                putBack(reader);
            } else {
                discard(reader);
            }
        }
    }

    private ReaderProcess take() throws IOException, ReaderGone {
        for (ReaderProcess warm = nextIdle(); warm != null; warm = nextIdle()) {
            if (warm.isAlive()) {
                return warm;
            }
            discard(warm);
        }
        ReaderProcess fresh = ReaderProcess.start(command.builder(), watcher, limits);
        synchronized (this) {
            all.add(fresh);
            if (closed) {
                fresh.kill();
            }
        }
        return fresh;
    }

    private synchronized @Nullable ReaderProcess nextIdle() {
        return idle.pollFirst();
    }

    private synchronized void putBack(ReaderProcess reader) {
        idle.addFirst(reader);
    }

    private synchronized void discard(ReaderProcess reader) {
        reader.kill();
        all.remove(reader);
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** The process ids of the readers that live. */
    synchronized Set<Long> pids() {
        Set<Long> pids = new HashSet<>();
        all.forEach(reader -> pids.add(reader.pid()));
        return pids;
    }

    /** Ends every reader, those at work among them. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            all.forEach(ReaderProcess::kill);
            idle.clear();
        }
        watcher.shutdownNow();
    }
}
