package dev.dossier.local.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second process out of a home. The system lets go of it when its holder dies, however that happens. */
public final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes {@code home}, which is made if it is not there.
     *
     * @throws HomeTaken if somebody else has it
     */
    public static HomeLock take(Path home) throws IOException {
        make(home);
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new HomeTaken(home);
            }
            taken = true;
            return new HomeLock(channel);
        } catch (OverlappingFileLockException e) {
            throw new HomeTaken(home);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** Makes {@code home} if it is not there, and then for its owner only. */
    public static void make(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home, OneTimeFolder.forItsOwner());
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
