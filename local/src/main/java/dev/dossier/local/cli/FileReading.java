package dev.dossier.local.cli;

import dev.dossier.api.words.Wording;
import dev.dossier.casework.Digests;
import dev.dossier.casework.Workshop;
import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.json.ReadReport;
import dev.dossier.local.cli.FileReport.Look;
import dev.dossier.local.engine.StepFailure;
import dev.dossier.local.reader.Trade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one file after another, each from its bytes to its fields; whatever goes wrong with one is in its report. */
final class FileReading {

    /** Pages as they were read, and those that were not. */
    private record Pages(List<PageReading> read, List<PageFailure> failed) {}

    private static final Wording WORDING = Wording.english();

    private final Trade trade;
    private final Path work;

    /** Reads with {@code trade}; temporary files lie in {@code work} while a file is read. */
    FileReading(Trade trade, Path work) {
        this.trade = trade;
        this.work = work;
    }

    /** What {@code look} takes from the file called {@code name}. */
    <T> T read(String name, Look<T> look) {
        long begun = System.nanoTime();
        try {
            return read(existing(name), name, begun, look);
        } catch (UnreadableUpload e) {
            return look.at(unreadable(name, e.problem(), begun));
        } catch (StepFailure e) {
            return look.at(unreadable(name, ReadingFailures.ofFile(e), begun));
        } catch (IOException e) {
            UploadProblem problem = new UploadProblem(
                    "unreadable-disk",
                    "The file could not be taken from the disk. Look at its permissions and try again.");
            return look.at(unreadable(name, problem, begun));
        }
    }

    private static FileReport unreadable(String name, UploadProblem problem, long begun) {
        return new FileReport(ReadReport.unreadable(name, problem, since(begun)), Map.of());
    }

    private <T> T read(Path file, String name, long begun, Look<T> look) throws IOException {
        Path folder = Files.createTempDirectory(work, "file-");
        try {
            UploadId id = Digests.sha256(file);
            PreparedUpload prepared = trade.prepare(file, folder);
            Pages pages = pages(id, prepared, folder);
            UploadReading upload = extract(id, pages);
            ReadReport report = ReadReport.of(name, pages.read(), upload, WORDING::pageProblem, since(begun));
            return look.at(new FileReport(report, pictures(pages.read(), folder)));
        } finally {
            Workshop.remove(folder);
        }
    }

    /** Whatever goes wrong while pages are put together, the reader has failed, as in the workflow. */
    private UploadReading extract(UploadId id, Pages pages) {
        try {
            return trade.extract(id, pages.read(), pages.failed());
        } catch (StepFailure e) {
            throw new UnreadableUpload(ReadingFailures.OF_READER);
        }
    }

    private static Map<Integer, Path> pictures(List<PageReading> pages, Path folder) {
        Map<Integer, Path> pictures = new HashMap<>();
        pages.forEach(page -> pictures.put(page.page().page().number(), folder.resolve(page.image())));
        return pictures;
    }

    private Pages pages(UploadId id, PreparedUpload prepared, Path folder) throws IOException {
        Pages pages = new Pages(new ArrayList<>(), new ArrayList<>(prepared.unprepared()));
        for (PageSheet sheet : prepared.pages()) {
            try {
                pages.read().add(trade.read(new PageRef(id, sheet.number()), sheet, folder));
            } catch (StepFailure e) {
                pages.failed().add(new PageFailure(sheet.number(), ReadingFailures.ofPage(e)));
            } catch (UnreadableUpload e) {
                pages.failed().add(new PageFailure(sheet.number(), "page-not-read"));
            }
        }
        return pages;
    }

    private static Path existing(String name) {
        Path file;
        try {
            file = Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw missing();
        }
        if (!Files.exists(file)) {
            throw missing();
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableUpload(new UploadProblem(
                    "unreadable-no-file", "This is a folder or a device. Name the files that are to be read."));
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableUpload(new UploadProblem(
                    "unreadable-forbidden",
                    "The system does not let Dossier read this file. Look at its permissions."));
        }
        return file;
    }

    private static UnreadableUpload missing() {
        return new UnreadableUpload(
                new UploadProblem("unreadable-missing", "There is no such file. Look whether the path is right."));
    }

    private static long since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }
}
