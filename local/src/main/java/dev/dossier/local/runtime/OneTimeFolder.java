package dev.dossier.local.runtime;

import dev.dossier.casework.Workshop;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for as long as one command runs that has no home, for its owner only: {@code dossier-ACCOUNT/…} among the
 * system's temporary files. It goes with the command; if that was killed, with the next command that opens one.
 */
public final class OneTimeFolder implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;
    private boolean closed;

    private OneTimeFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Opens one among the system's temporary files, and removes those of processes that are no more. */
    public static OneTimeFolder open() throws IOException {
        return open(Path.of(System.getProperty("java.io.tmpdir")).toRealPath());
    }

    static synchronized OneTimeFolder open(Path temporary) throws IOException {
        Path root = temporary.resolve("dossier-" + Accounts.ofProcess());
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(root, forItsOwner());
        }
        Path probe = Files.createTempDirectory(temporary, "dossier-");
        boolean ours = Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(root, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(probe));
        if (!ours) {
            return new OneTimeFolder(probe, taken(probe)); // somebody has put something else under our name
        }
        Files.delete(probe);
        FileChannel gate = taken(root); // nobody clears a folder away between its making and its locking
        try {
            clearAway(root);
            Path folder = Files.createTempDirectory(root, "run-");
            return new OneTimeFolder(folder, taken(folder));
        } finally {
            gate.close();
        }
    }

    private static void clearAway(Path root) throws IOException {
        List<Path> runs;
        try (Stream<Path> inside = Files.list(root)) {
            runs = inside.filter(Files::isDirectory).toList();
        }
        for (Path run : runs) {
            try (FileChannel channel = channel(run.resolve(LOCK));
                    FileLock free = channel.tryLock()) {
                if (free != null) {
                    Workshop.remove(run);
                }
            } catch (OverlappingFileLockException e) {
                continue; // another folder of this very process
            }
        }
    }

    @SuppressWarnings("resource") // released with its channel
    private static FileChannel taken(Path folder) throws IOException {
        FileChannel channel = channel(folder.resolve(LOCK));
        channel.lock();
        return channel;
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** What makes a folder one that only its owner can look into, where the system knows of such. */
    static FileAttribute<?>[] forItsOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    public Path folder() {
        return folder;
    }

    /** Has this folder go when the process is told to end. */
    public void closeWithProcess() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "one-time-folder-exit"));
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            Workshop.remove(folder);
        } catch (IOException e) {
            System.getLogger(OneTimeFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "Temporary files could not be removed from " + folder);
        }
    }
}
