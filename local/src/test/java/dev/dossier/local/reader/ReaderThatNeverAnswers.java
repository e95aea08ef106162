package dev.dossier.local.reader;

import dev.dossier.domain.paper.PreparedUpload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Is caught in an endless loop by files that begin with {@code loop}. */
final class ReaderThatNeverAnswers extends PlainReader {

    public static void main(String[] arguments) throws Exception {
        ReaderChild.serve(new ReaderThatNeverAnswers());
    }

    @Override
    @SuppressWarnings("InfiniteLoopStatement") // that is its fault
    public PreparedUpload prepare(Path upload, Path into) throws IOException {
        for (double n = 0; Files.readString(upload).startsWith("loop"); n++) {
            Math.sqrt(n);
        }
        return super.prepare(upload, into);
    }
}
