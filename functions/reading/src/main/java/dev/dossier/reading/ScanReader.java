package dev.dossier.reading;

import dev.dossier.casework.port.FieldExtractor;
import dev.dossier.casework.port.PageReader;
import dev.dossier.casework.port.UploadPreparer;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.reading.intake.Intake;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads uploads in three steps: takes them apart into pages, reads each page, and puts the pages together. Not for
 * several threads at once: run one reader a thread.
 */
public final class ScanReader implements UploadPreparer, PageReader, FieldExtractor, AutoCloseable {

    private final ReadingSettings settings;
    private final Path engineFolder;
    private final Clock clock;
    private volatile @org.jspecify.annotations.Nullable Engines engines;

    /**
     * A reader whose engines start when the first page is read.
     *
     * @param engineFolder where native libraries and models are unpacked; kept between runs, may be shared
     * @param clock says today, for two-digit years
     */
    public ScanReader(ReadingSettings settings, Path engineFolder, Clock clock) {
        this.settings = settings;
        this.engineFolder = engineFolder;
        this.clock = clock;
    }

    /**
     * Writes a picture of every page of {@code upload} into the folder {@code into}.
     *
     * @throws dev.dossier.domain.casefile.UnreadableUpload if the file as a whole cannot be read
     */
    @Override
    public PreparedUpload prepare(Path upload, Path into) throws IOException {
        return new Intake(settings.limits()).prepare(upload, into);
    }

    /** Reads the picture of {@code sheet} in {@code folder}, and writes the upright picture beside it. */
    @Override
    public PageReading read(PageRef page, PageSheet sheet, Path folder) throws IOException {
        return new PagePipeline(engines(), settings, LocalDate.now(clock)).read(page, sheet, folder);
    }

    /** The documents and the fate of every page; pages in {@code failures} are unaccounted for. */
    @Override
    public UploadReading extract(UploadId upload, List<PageReading> pages, List<PageFailure> failures) {
        return Assembler.assemble(upload, pages, failures, settings.grading());
    }

    private Engines engines() {
        Engines warm = engines;
        if (warm == null) {
            warm = new Engines(engineFolder);
            engines = warm;
        }
        return warm;
    }

    @Override
    public void close() {
        Engines warm = engines;
        if (warm != null) {
            warm.close();
        }
    }
}
