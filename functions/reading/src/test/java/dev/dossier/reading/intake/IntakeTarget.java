package dev.dossier.reading.intake;

import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.IntStream;

/** Takes any bytes apart: they are refused with a code, or become pages of which each is accounted for. */
public final class IntakeTarget {

    private static final Limits SMALL = new Limits(1 << 20, 12, 400_000, 72);

    private static final Path UPLOAD;
    private static final Path INTO;

    static {
        LogManager.getLogManager().reset();
        try {
            Path folder = Files.createTempDirectory("intake");
            UPLOAD = folder.resolve("upload");
            INTO = Files.createDirectory(folder.resolve("pages"));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private IntakeTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Files.write(UPLOAD, bytes);
        try {
            check(new Intake(SMALL).prepare(UPLOAD, INTO));
        } catch (UnreadableUpload e) {
            require(e.problem().code().startsWith("unreadable-"), "a file is refused with a code");
        } catch (OutOfMemoryError e) {
            return; // the reader's process ends, and with it the file
        } finally {
            empty();
        }
    }

    private static void check(PreparedUpload upload) throws IOException {
        List<PageNumber> numbers = new ArrayList<>();
        for (PageSheet sheet : upload.pages()) {
            numbers.add(sheet.number());
            require(Files.size(INTO.resolve(sheet.image())) > 0, "every page has a picture");
            require(sheet.width() > 0 && sheet.height() > 0, "every page has a size");
        }
        upload.unprepared().stream().map(PageFailure::page).forEach(numbers::add);
        List<PageNumber> all = IntStream.rangeClosed(1, numbers.size())
                .mapToObj(PageNumber::new)
                .toList();
        require(numbers.stream().sorted().toList().equals(all), "every page is there once");
    }

    private static void empty() throws IOException {
        try (var files = Files.list(INTO)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("It does not hold that " + what);
        }
    }
}
