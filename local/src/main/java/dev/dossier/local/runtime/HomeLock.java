package dev.dossier.local.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a second process out of a home. The system lets go of it when its holder dies, however that happens. */
public final class HomeLock implements AutoCloseable {

    /** The homes that this very process has. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;
    private final Path place;

    private HomeLock(FileChannel channel, Path place) {
        this.channel = channel;
        this.place = place;
    }

    /**
     * Takes {@code home}, which is made if it is not there.
     *
     * @throws HomeTaken if somebody else has it
     */
    public static HomeLock take(Path home) throws IOException {
        make(home);
        Path place = home.toRealPath();
        if (!HELD.add(place)) {
            throw new HomeTaken(home); // opening and closing the file once more would let go of the lock
        }
        boolean taken = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new HomeTaken(home);
            }
            taken = true;
            return new HomeLock(channel, place);
        } finally {
            if (!taken) {
                HELD.remove(place);
                if (channel != null) {
                    channel.close();
                }
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
        HELD.remove(place);
    }
}
