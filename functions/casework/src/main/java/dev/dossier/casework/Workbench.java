package dev.dossier.casework;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A temporary folder for one step, gone when the step ends. */
final class Workbench implements AutoCloseable {

    private final Path folder;

    private Workbench(Path folder) {
        this.folder = folder;
    }

    static Workbench open() throws IOException {
        return new Workbench(Files.createTempDirectory("dossier-step-"));
    }

    Path folder() {
        return folder;
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

    byte[] bytes(BlobStore blobs, BlobKey key) throws IOException {
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
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
