package dev.dossier.casework.port;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Keeps heavy data. What is kept under a key never changes: the first writer wins, and who comes later changes nothing.
 * A reader sees all of it or nothing.
 */
public interface BlobStore {

    /** Keeps the bytes of {@code file}, unless the key is taken. */
    void keep(BlobKey key, Path file) throws IOException;

    /** Keeps {@code bytes}, unless the key is taken. */
    void keep(BlobKey key, byte[] bytes) throws IOException;

    /** The bytes under {@code key} from the beginning; empty if nothing is kept there. The caller closes the stream. */
    Optional<InputStream> open(BlobKey key) throws IOException;

    /**
     * How many bytes are kept under {@code key}; empty if nothing is kept there. Stores that know it without reading
     * say so faster.
     */
    default OptionalLong length(BlobKey key) throws IOException {
        try (InputStream in = open(key).orElse(null)) {
            return in == null ? OptionalLong.empty() : OptionalLong.of(in.transferTo(OutputStream.nullOutputStream()));
        }
    }
}
