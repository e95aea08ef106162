package dev.dossier.local.cli;

import dev.dossier.json.ReadReport;
import dev.dossier.local.reader.ReaderPool;
import dev.dossier.local.reader.Readers;
import dev.dossier.local.reader.ScanReaderChild;
import dev.dossier.local.runtime.HomeLock;
import dev.dossier.local.runtime.LocalSettings;
import dev.dossier.local.runtime.OneTimeFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Readers for as long as one command runs, beside any server that works in the same home. */
final class ReadingRoom implements AutoCloseable {

    private final OneTimeFolder work;
    private final ReaderPool pool;
    private final ExecutorService files;
    private final FileReading reading;
    private final Thread atExit = new Thread(this::leave, "reading-room-exit");

    private ReadingRoom(OneTimeFolder work, ReaderPool pool, int readers) {
        this.work = work;
        this.pool = pool;
        this.files = Executors.newFixedThreadPool(
                readers, Thread.ofPlatform().daemon().name("file-", 1).factory());
        this.reading = new FileReading(new Readers(pool), work.folder());
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Opens a room; nothing starts before it is needed. Engines are kept in the home if that can be written to. */
    static ReadingRoom open(LocalSettings given) throws IOException {
        OneTimeFolder work = OneTimeFolder.open();
        LocalSettings settings =
                canKeep(given.home()) ? given : new LocalSettings(work.folder().resolve("home"), given.settings());
        ReaderPool pool = new ReaderPool(
                ScanReaderChild.class.getName(),
                ScanReaderChild.arguments(settings.reading(), settings.engines()),
                settings.readers(),
                settings.limits(),
                Files.createDirectory(work.folder().resolve("readers")));
        return new ReadingRoom(work, pool, settings.readers());
    }

    private static boolean canKeep(Path home) {
        try {
            HomeLock.make(home);
            return Files.isWritable(home);
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads every file, several at once, and hands the reports over in the order given. */
    void read(List<String> names, Consumer<ReadReport> to) throws InterruptedException {
        read(names, FileReport::report, to);
    }

    /** Reads every file, several at once, and hands over what {@code look} takes from each, in the order given. */
    <T> void read(List<String> names, FileReport.Look<T> look, Consumer<T> to) throws InterruptedException {
        List<Future<T>> reports = new ArrayList<>();
        for (String name : names) {
            reports.add(files.submit(() -> reading.read(name, look)));
        }
        for (Future<T> report : reports) {
            try {
                to.accept(report.get());
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException known
                        ? known
                        : new UncheckedIOException(new IOException(e.getCause()));
            }
        }
    }

    private void leave() {
        files.shutdownNow();
        pool.close();
        work.close();
    }

    @Override
    public void close() {
        leave();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
