package dev.dossier.local.engine;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A bounded number of threads with one queue. A job that is given up loses its place at once, so that work that never
 * returns cannot use the lane up.
 */
public final class Lane implements AutoCloseable {

    private final int width;
    private final ExecutorService threads;
    private final Queue<Ticket> queue = new ArrayDeque<>();
    private int busy;

    /**
     * A lane.
     *
     * @param name of its threads
     * @param width how many jobs run at once, at least 1
     */
    public Lane(String name, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("A lane has at least one place");
        }
        this.width = width;
        threads = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name(name + "-", 1).factory());
    }

    /** Runs {@code job} when it is its turn, and hands it its ticket. */
    Ticket submit(Consumer<Ticket> job) {
        Ticket ticket = new Ticket(job);
        synchronized (this) {
            queue.add(ticket);
            fill();
        }
        return ticket;
    }

    private synchronized void fill() {
        while (busy < width && !queue.isEmpty() && !threads.isShutdown()) {
            busy++;
            threads.execute(queue.remove());
        }
    }

    private synchronized void leave() {
        busy--;
        fill();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(5, TimeUnit.SECONDS); // whoever is left is a daemon and is done again
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One job in the lane. */
    final class Ticket implements Runnable {

        private final Consumer<Ticket> job;
        private @Nullable Thread thread;
        private boolean left;

        private Ticket(Consumer<Ticket> job) {
            this.job = job;
        }

        @Override
        public void run() {
            synchronized (this) {
                thread = Thread.currentThread();
            }
            try {
                job.accept(this);
            } finally {
                release(false);
            }
        }

        /** Interrupts the job, if it is running, and gives its place to another. */
        void abandon() {
            release(true);
        }

        private void release(boolean interrupt) {
            synchronized (this) {
                Thread working = thread;
                if (working == null || left) {
                    return;
                }
                left = true;
                if (interrupt) {
                    working.interrupt();
                }
            }
            leave();
        }
    }
}
