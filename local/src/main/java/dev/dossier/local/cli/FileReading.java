package dev.dossier.local.cli;

import dev.dossier.casework.Digests;
import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.json.ReadReport;
import dev.dossier.local.engine.StepFailure;
import dev.dossier.local.reader.Trade;
import dev.dossier.local.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads one file after another, each from its bytes to its fields; whatever goes wrong with one is in its report. */
final class FileReading {

    /** Pages as they were read, and those that were not. */
    private record Pages(List<PageReading> read, List<PageFailure> failed) {}

    private final Trade trade;
    private final Path work;

    /** Reads with {@code trade}; temporary files lie in {@code work} while a file is read. */
    FileReading(Trade trade, Path work) {
        this.trade = trade;
        this.work = work;
    }

    /** What is in the file called {@code name}. */
    ReadReport report(String name) {
        long begun = System.nanoTime();
        try {
            return read(name, begun);
        } catch (UnreadableUpload e) {
            return ReadReport.unreadable(name, e.problem(), since(begun));
        } catch (StepFailure e) {
            return ReadReport.unreadable(name, failed(), since(begun));
        } catch (IOException e) {
            return ReadReport.unreadable(
                    name,
                    new UploadProblem(
                            "unreadable-disk",
                            "The file could not be taken from the disk. Look at its permissions and try again."),
                    since(begun));
        }
    }

    private ReadReport read(String name, long begun) throws IOException {
        Path file = existing(name);
        Path folder = Files.createTempDirectory(work, "file-");
        try {
            UploadId id = Digests.sha256(file);
            PreparedUpload prepared = trade.prepare(file, folder);
            Pages pages = pages(id, prepared, folder);
            return ReadReport.of(name, pages.read(), trade.extract(id, pages.read(), pages.failed()), since(begun));
        } finally {
            Folders.emptied(folder);
            Files.deleteIfExists(folder);
        }
    }

    private Pages pages(UploadId id, PreparedUpload prepared, Path folder) throws IOException {
        Pages pages = new Pages(new ArrayList<>(), new ArrayList<>(prepared.unprepared()));
        for (PageSheet sheet : prepared.pages()) {
            try {
                pages.read().add(trade.read(new PageRef(id, sheet.number()), sheet, folder));
            } catch (StepFailure e) {
                pages.failed().add(new PageFailure(sheet.number(), code(e)));
            } catch (UnreadableUpload e) {
                pages.failed().add(new PageFailure(sheet.number(), "page-not-read"));
            }
        }
        return pages;
    }

    private static String code(StepFailure e) {
        return switch (e.error()) {
            case "Sandbox.Timedout" -> "page-too-slow";
            case "Runtime.OutOfMemory" -> "page-too-complex";
            default -> "page-not-read";
        };
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

    private static UploadProblem failed() {
        return new UploadProblem(
                "unreadable-reader-failed",
                "The reader failed on this file. Save it anew, for instance by printing it to PDF, or scan the paper"
                        + " again.");
    }

    private static long since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }
}
