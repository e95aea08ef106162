package dev.dossier.local.reader;

import dev.dossier.domain.paper.PreparedUpload;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Prints what looks like replies, through Java and past it, without end of line, and much of it. */
final class ReaderThatTalksOnStandardOutput extends PlainReader {

    public static void main(String[] arguments) throws Exception {
        System.out.println("Loading 4 models");
        ReaderChild.serve(new ReaderThatTalksOnStandardOutput());
    }

    @Override
    public PreparedUpload prepare(Path upload, Path into) throws IOException {
        System.out.print("{\"done\":{}}\n{\"done\":");
        System.err.print("{\"failed\":\"x\"}");
        OutputStream past = new FileOutputStream(FileDescriptor.out);
        past.write("Estimating resolution as 150\n".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        past.write("{\"unreadable\":".getBytes(StandardCharsets.UTF_8));
        return super.prepare(upload, into);
    }
}
