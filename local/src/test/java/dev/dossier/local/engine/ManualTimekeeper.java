package dev.dossier.local.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Time that stands still until a test moves it. Whatever falls due on the way is called in order, on the test's thread. */
final class ManualTimekeeper implements Timekeeper {

    private record Call(Instant when, long order, Runnable what) {}

    private final PriorityQueue<Call> calls =
            new PriorityQueue<>(Comparator.comparing(Call::when).thenComparingLong(Call::order));
    private Instant now;
    private long order;

    ManualTimekeeper(Instant start) {
        now = start;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void at(Instant when, Runnable what) {
        calls.add(new Call(when, order++, what));
    }

    /** Moves the time to the next call and makes it; false if there is none before {@code limit}. */
    boolean toNext(Instant limit) {
        @Nullable Call next;
        synchronized (this) {
            next = calls.peek();
            if (next == null || next.when().isAfter(limit)) {
                return false;
            }
            calls.remove();
            now = next.when().isAfter(now) ? next.when() : now;
        }
        next.what().run();
        return true;
    }

    /** Lets {@code time} pass and nothing else. */
    synchronized void pass(Duration time) {
        now = now.plus(time);
    }
}
