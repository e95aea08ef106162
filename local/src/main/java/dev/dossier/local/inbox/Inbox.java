package dev.dossier.local.inbox;

import dev.dossier.casework.CaseUnknown;
import dev.dossier.casework.ReceiveUpload;
import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.ReceiptId;
import dev.dossier.domain.casefile.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Watches a folder with one subfolder a case. */
public final class Inbox implements AutoCloseable {

    /** A file that has not changed for so long is complete. */
    public static final Duration STILL = Duration.ofSeconds(2);

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final String TAKEN = ".taken";
    private static final String NOTE = "NO-SUCH-CASE.txt";

    /** How a file looked, and since when. */
    private record Seen(long bytes, long changed, long since) {
        boolean isSameAs(Seen later) {
            return bytes == later.bytes && changed == later.changed;
        }
    }

    private final Path folder;
    private final ReceiveUpload intake;
    private final Actor by;
    private final Consumer<String> log;
    private final Map<Path, Seen> seen = new HashMap<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("inbox").unstarted(this::run);
    private volatile boolean closed;

    /**
     * An inbox that is not watched yet.
     *
     * @param account in whose name files are handed in
     * @param log hears a line about every file that is taken or cannot be
     */
    public Inbox(Path folder, ReceiveUpload intake, String account, Consumer<String> log) {
        this.folder = folder;
        this.intake = intake;
        this.by = new Actor(account, Role.STAFF);
        this.log = log;
    }

    public Path folder() {
        return folder;
    }

    public void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            look(System.nanoTime());
            try {
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Looks once, at {@code now} nanoseconds of a clock that never jumps. */
    void look(long now) {
        Map<Path, Seen> still = new HashMap<>();
        for (Path place : inside(folder)) {
            if (Files.isDirectory(place) && !isTemporary(place)) {
                look(place, still, now);
            }
        }
        seen.clear();
        seen.putAll(still);
    }

    private void look(Path place, Map<Path, Seen> still, long now) {
        for (Path file : inside(place)) {
            if (closed || isTemporary(file) || !Files.isRegularFile(file) || isNote(file)) {
                continue;
            }
            try {
                Seen fresh = new Seen(
                        Files.size(file), Files.getLastModifiedTime(file).toMillis(), now);
                Seen before = seen.get(file);
                Seen kept = before != null && before.isSameAs(fresh) ? before : fresh;
                if (now - kept.since() < STILL.toNanos() || kept.bytes() == 0 || !take(place, file)) {
                    still.put(file, kept);
                }
            } catch (IOException e) {
                log.accept(
                        "The inbox could not take " + file + " (" + e.getClass().getSimpleName() + "); it stays.");
            }
        }
    }

    /** Hands a file in and moves it away; false if its case is not there. */
    private boolean take(Path place, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            CaseNumber number = new CaseNumber(String.valueOf(place.getFileName()));
            intake.receive(number, name, file, by, receipt(file));
            moveAway(place, file, name);
            Files.deleteIfExists(place.resolve(NOTE));
            log.accept("Taken from the inbox: " + number.text() + "/" + name);
            return true;
        } catch (CaseUnknown | IllegalArgumentException e) {
            leaveNote(place);
            return false;
        }
    }

    /** The same for the same file until it is moved away, so that taking it twice notes it once. */
    private static ReceiptId receipt(Path file) throws IOException {
        String act = file.getFileName() + "/" + Files.size(file) + "/" + Files.getLastModifiedTime(file);
        byte[] digest = sha256().digest(act.getBytes(StandardCharsets.UTF_8));
        return new ReceiptId("inbox-" + HexFormat.of().formatHex(digest).substring(0, 40));
    }

    private static java.security.MessageDigest sha256() {
        try {
            return java.security.MessageDigest.getInstance("SHA-256");
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void moveAway(Path place, Path file, String name) throws IOException {
        Path taken = Files.createDirectories(place.resolve(TAKEN));
        Path to = taken.resolve(name);
        for (int i = 2; Files.exists(to); i++) {
            to = taken.resolve(i + "-" + name);
        }
        Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private void leaveNote(Path place) throws IOException {
        Path note = place.resolve(NOTE);
        if (!Files.exists(note)) {
            String text = """
                    No case has the number that this folder is called by. The files stay here until there is one:
                    open the case, or move the files to the folder of the right one.
                    """;
            Files.writeString(note, text, StandardCharsets.UTF_8);
            log.accept("There is no case for the inbox folder " + place.getFileName() + "; its files stay there.");
        }
    }

    private static boolean isNote(Path file) {
        return file.endsWith(NOTE);
    }

    /** Names that scanners, copiers and editors give to files that are not finished, and hidden ones. */
    private static boolean isTemporary(Path file) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("~")
                || name.endsWith("~")
                || Stream.of(".tmp", ".part", ".partial", ".crdownload", ".filepart", ".swp", ".lock")
                        .anyMatch(lower::endsWith)
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini");
    }

    private List<Path> inside(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted().toList();
        } catch (IOException e) {
            log.accept(
                    "The inbox cannot look into " + place + " (" + e.getClass().getSimpleName() + ").");
            return List.of();
        }
    }

    /** Stops watching; a file that is being taken is taken first. */
    @Override
    public void close() {
        closed = true;
        if (thread.getState() == Thread.State.NEW) {
            return;
        }
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
