package dev.dossier.local.store;

import dev.dossier.casework.Workshop;
import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Keeps heavy data in a folder, one file a key. Bytes are written to a temporary file, forced to the disk and then
 * renamed, so that a file under its name is whole; who comes second finds the name taken.
 */
public final class FolderBlobStore implements BlobStore {

    private final Path root;
    private final Path drafts;

    /**
     * A store below {@code root}, which only this process writes to.
     *
     * @param drafts where temporary files are made, on the same disk; what a killed process left there is removed
     */
    public FolderBlobStore(Path root, Path drafts) throws IOException {
        this.root = Files.createDirectories(root);
        this.drafts = Workshop.emptied(drafts);
    }

    @Override
    public void keep(BlobKey key, Path file) throws IOException {
        if (Files.exists(place(key))) {
            return;
        }
        Path draft = draft();
        Files.copy(file, draft);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        publish(key, draft);
    }

    @Override
    public void keep(BlobKey key, byte[] bytes) throws IOException {
        if (Files.exists(place(key))) {
            return;
        }
        Path draft = draft();
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        publish(key, draft);
    }

    private synchronized void publish(BlobKey key, Path draft) throws IOException {
        Path folder = folder(key);
        Path place = place(key);
        if (Files.exists(place)) {
            Files.delete(draft);
            return;
        }
        Folders.create(folder);
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.deleteIfExists(draft);
            throw new IOException("The folder of drafts must lie on the same disk as the store", e);
        }
        Folders.force(folder);
    }

    @Override
    public Optional<InputStream> open(BlobKey key) throws IOException {
        try {
            return Optional.of(Files.newInputStream(place(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public OptionalLong length(BlobKey key) throws IOException {
        try {
            return OptionalLong.of(Files.size(place(key)));
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        }
    }

    private Path draft() {
        return drafts.resolve(UUID.randomUUID().toString());
    }

    private Path place(BlobKey key) {
        return folder(key).resolve(key.path().substring(key.path().lastIndexOf('/') + 1));
    }

    /** Keys begin with a hash or a case number; two letters of it spread them over folders. */
    private Path folder(BlobKey key) {
        String area = key.area().name().toLowerCase(Locale.ROOT);
        String spread = key.path().length() < 2 ? "_" : key.path().substring(0, 2);
        int end = Math.max(0, key.path().lastIndexOf('/'));
        return root.resolve(area).resolve(spread).resolve(key.path().substring(0, end));
    }
}
