package dev.dossier.packaging;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keeps heavy data as light data; forgets and spoils what a test asks it to. */
public final class BlobsInMemory implements BlobStore {

    private final Map<BlobKey, byte[]> kept = new HashMap<>();

    @Override
    public void keep(BlobKey key, Path file) throws IOException {
        keep(key, Files.readAllBytes(file));
    }

    @Override
    public void keep(BlobKey key, byte[] bytes) {
        kept.putIfAbsent(key, bytes.clone());
    }

    @Override
    public Optional<InputStream> open(BlobKey key) {
        return Optional.ofNullable(kept.get(key)).map(ByteArrayInputStream::new);
    }

    public void forget(BlobKey key) {
        kept.remove(key);
    }

    public void spoil(BlobKey key) {
        Objects.requireNonNull(kept.get(key))[0] ^= 1;
    }
}
