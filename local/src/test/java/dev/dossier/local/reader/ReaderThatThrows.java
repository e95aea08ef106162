package dev.dossier.local.reader;

import dev.dossier.domain.paper.PreparedUpload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Throws, with what stands in the file as the message. */
final class ReaderThatThrows extends PlainReader {

    public static void main(String[] arguments) throws Exception {
        ReaderChild.serve(new ReaderThatThrows());
    }

    @Override
    public PreparedUpload prepare(Path upload, Path into) throws IOException {
        throw new IllegalStateException(Files.readString(upload));
    }
}
