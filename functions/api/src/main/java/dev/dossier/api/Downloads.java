package dev.dossier.api;

import dev.dossier.casework.port.BlobKey;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Hands out heavy data: page images and packages. */
@FunctionalInterface
public interface Downloads {

    /** Bytes of known length, opened anew each time; whoever opens them closes them. */
    interface Bytes {
        long length();

        InputStream open() throws IOException;
    }

    /** How something is handed out. */
    sealed interface Handed {}

    /** Here it is. */
    record Here(Bytes bytes) implements Handed {}

    /** It lies there for a short while: an address that carries its own permission, and is never logged. */
    record There(String url) implements Handed {
        @Override
        public String toString() {
            return "There[hidden]";
        }
    }

    /**
     * What is kept under {@code key}; empty if nothing is.
     *
     * @param mediaType what it is to be served as
     * @param fileName what it is to be saved as; empty for what is shown rather than saved
     */
    Optional<Handed> hand(BlobKey key, String mediaType, Optional<String> fileName) throws IOException;
}
