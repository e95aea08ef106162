package dev.dossier.casework;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for one piece of work, gone when the work ends; see {@link Workshop}. */
public final class Workbench implements AutoCloseable {

    private final Path folder;

    Workbench(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Where a file called {@code name} lies, or will lie. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    Path folder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    /** Copies what is kept under {@code key} to a file called {@code name}. */
    Path fetch(BlobStore blobs, BlobKey key, String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = existing(blobs, key)) {
            Files.copy(in, file);
        }
        return file;
    }

    static byte[] bytes(BlobStore blobs, BlobKey key) throws IOException {
        try (InputStream in = existing(blobs, key)) {
            return in.readAllBytes();
        }
    }

    private static InputStream existing(BlobStore blobs, BlobKey key) throws IOException {
        return blobs.open(key)
                .orElseThrow(() -> new IOException("Nothing is kept in " + key.area() + " under the key asked for"));
    }

    @Override
    public void close() throws IOException {
        Workshop.remove(folder);
    }
}
