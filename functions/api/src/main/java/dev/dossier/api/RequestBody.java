package dev.dossier.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of a request, read once from the beginning; whoever opens them closes them. */
@FunctionalInterface
public interface RequestBody {

    InputStream open() throws IOException;

    static RequestBody empty() {
        return InputStream::nullInputStream;
    }

    static RequestBody of(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
