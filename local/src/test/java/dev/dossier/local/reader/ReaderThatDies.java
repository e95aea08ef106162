package dev.dossier.local.reader;

import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Ends over files that begin with {@code die}, as a native library does that crashes; over {@code stumble}, once for
 * each file. Every page ends it.
 */
final class ReaderThatDies extends PlainReader {

    public static void main(String[] arguments) throws Exception {
        ReaderChild.serve(new ReaderThatDies());
    }

    @Override
    public PreparedUpload prepare(Path upload, Path into) throws IOException {
        String text = Files.readString(upload);
        if (text.startsWith("die")) {
            Runtime.getRuntime().halt(134);
        }
        if (text.startsWith("stumble")) {
            Files.writeString(upload, text.substring(2));
            Runtime.getRuntime().halt(134);
        }
        return super.prepare(upload, into);
    }

    @Override
    public PageReading read(PageRef page, PageSheet sheet, Path folder) {
        Runtime.getRuntime().halt(134);
        throw new AssertionError("This comes too late");
    }
}
