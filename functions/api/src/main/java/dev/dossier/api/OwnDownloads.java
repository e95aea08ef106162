package dev.dossier.api;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** Hands out what a store keeps through this very server. */
public final class OwnDownloads implements Downloads {

    private final BlobStore blobs;

    public OwnDownloads(BlobStore blobs) {
        this.blobs = blobs;
    }

    @Override
    public Optional<Handed> hand(BlobKey key, String mediaType, Optional<String> fileName) throws IOException {
        OptionalLong length = blobs.length(key);
        return length.isEmpty() ? Optional.empty() : Optional.of(new Here(new Kept(key, length.getAsLong())));
    }

    private final class Kept implements Bytes {
        private final BlobKey key;
        private final long length;

        Kept(BlobKey key, long length) {
            this.key = key;
            this.length = length;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public InputStream open() throws IOException {
            return blobs.open(key).orElseThrow(() -> new IOException("What was kept is gone"));
        }
    }
}
