package dev.dossier.local.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.json.Json;
import dev.dossier.json.NotJson;
import dev.dossier.local.reader.ReaderGone.Why;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The parent's side of one reader. Not for several threads at once. */
final class ReaderProcess {

    /** The longest reply, in bytes: a thousand dense pages put together stay below it. */
    private static final int LONGEST_REPLY = 256 << 20;

    /** The exit code of a virtual machine that ran out of heap. */
    private static final int OUT_OF_HEAP = 3;

    private final Process process;
    private final OutputStream requests;
    private final InputStream replies;
    private final ScheduledExecutorService watcher;
    private final int residentMebibytes;
    private int calls;

    private ReaderProcess(Process process, ScheduledExecutorService watcher, int residentMebibytes) {
        this.process = process;
        this.watcher = watcher;
        this.residentMebibytes = residentMebibytes;
        requests = process.getOutputStream();
        replies = new BufferedInputStream(process.getInputStream());
    }

    /** Starts a reader and waits until it is ready. */
    static ReaderProcess start(ProcessBuilder command, ScheduledExecutorService watcher, ReaderLimits limits)
            throws IOException, ReaderGone {
        ReaderProcess reader = new ReaderProcess(command.start(), watcher, limits.residentMebibytes());
        try (Watch watch = new Watch(watcher, reader.process, limits.residentMebibytes(), limits.start())) {
            reader.hear(watch);
        }
        return reader;
    }

    /** Has the reader answer {@code request} within {@code limit}; a reader that does not is no more. */
    Wire.Reply call(Wire.Request request, Duration limit) throws ReaderGone {
        calls++;
        try (Watch watch = new Watch(watcher, process, residentMebibytes, limit)) {
            try {
                requests.write((Json.line(request) + "\n").getBytes(UTF_8));
                requests.flush();
            } catch (IOException e) {
                throw gone(watch);
            }
            return hear(watch);
        }
    }

    /** How many requests it has answered. */
    int calls() {
        return calls;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    private Wire.Reply hear(Watch watch) throws ReaderGone {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = replies.read(); next != '\n'; next = replies.read()) {
                if (next < 0) {
                    throw gone(watch);
                }
                line.write(next);
                if (line.size() > LONGEST_REPLY) {
                    watch.end(Why.TOO_LARGE);
                    throw gone(watch);
                }
            }
            return Json.read(line.toByteArray(), Wire.Reply.class);
        } catch (IOException | NotJson e) {
            watch.end(Why.DIED);
            throw gone(watch);
        }
    }

    private ReaderGone gone(Watch watch) {
        boolean ended = false;
        try {
            ended = process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill(process);
        Why verdict = watch.verdict();
        if (verdict != null) {
            return new ReaderGone(verdict);
        }
        return new ReaderGone(ended && process.exitValue() == OUT_OF_HEAP ? Why.TOO_LARGE : Why.DIED);
    }

    void kill() {
        kill(process);
    }

    static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
