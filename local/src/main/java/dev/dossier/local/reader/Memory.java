package dev.dossier.local.reader;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** How much memory a process has in use. */
final class Memory {

    private Memory() {}

    /** Bytes of memory that are resident; empty if the process is gone or nobody can tell. */
    static OptionalLong residentBytes(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            return Files.isDirectory(Path.of("/proc/self")) ? ofStatus(Files.readString(status, US_ASCII)) : ofPs(pid);
        } catch (IOException e) {
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
    }

    /** Linux: a line like {@code VmRSS:     51200 kB}. */
    private static OptionalLong ofStatus(String status) {
        return status.lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10)
                .findFirst();
    }

    /** Elsewhere: {@code ps} answers with a number of KiB. */
    private static OptionalLong ofPs(long pid) throws IOException, InterruptedException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        if (!ps.waitFor(5, TimeUnit.SECONDS)) {
            ps.destroyForcibly();
            return OptionalLong.empty();
        }
        String number = new String(ps.getInputStream().readAllBytes(), US_ASCII).strip();
        return number.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number) << 10);
    }
}
