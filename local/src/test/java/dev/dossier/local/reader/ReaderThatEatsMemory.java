package dev.dossier.local.reader;

import dev.dossier.domain.paper.PreparedUpload;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fills the heap over files that begin with {@code heap}, and memory outside it over {@code native}. */
final class ReaderThatEatsMemory extends PlainReader {

    private final List<Object> eaten = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        ReaderChild.serve(new ReaderThatEatsMemory());
    }

    @Override
    public PreparedUpload prepare(Path upload, Path into) throws IOException {
        String text = Files.readString(upload);
        while (text.startsWith("heap")) {
            eaten.add(new byte[1 << 20]);
        }
        while (text.startsWith("native")) {
            ByteBuffer piece = ByteBuffer.allocateDirect(1 << 20);
            for (int i = 0; i < piece.capacity(); i += 1024) {
                piece.put(i, (byte) 1);
            }
            eaten.add(piece);
            pause();
        }
        PreparedUpload prepared = super.prepare(upload, into);
        eaten.clear();
        return prepared;
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
