package dev.dossier.reading;

import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.UploadId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads uploads in three steps: takes them apart into pages, reads each page, and puts the pages together. */
@SuppressWarnings("DoNotCallSuggester") // the first two steps are being built
public final class ScanReader implements AutoCloseable {

    private final ReadingSettings settings;

    public ScanReader(ReadingSettings settings) {
        this.settings = settings;
    }

    /**
     * Writes a picture of every page of {@code upload} into the folder {@code into}.
     *
     * @throws UnreadableUpload if the file as a whole cannot be read
     */
    public PreparedUpload prepare(Path upload, Path into) throws IOException {
        throw new UnreadableUpload(new UploadProblem(
                "unreadable-format",
                "This file is of no kind that can be read up to " + settings.maxPages() + " pages."));
    }

    /** Reads the picture of {@code sheet} in {@code folder}, and writes the upright picture beside it. */
    public PageReading read(PageRef page, PageSheet sheet, Path folder) throws IOException {
        Path picture = folder.resolve(sheet.image());
        throw new IOException("Page " + page.page().number() + " has no readable picture in " + picture.getFileName());
    }

    /** The documents and the fate of every page; pages in {@code failures} are unaccounted for. */
    public UploadReading extract(UploadId upload, List<PageReading> pages, List<PageFailure> failures) {
        SortedMap<PageNumber, PageFate> fates = new TreeMap<>();
        failures.forEach(failure -> fates.put(failure.page(), new PageFate.Unaccounted(failure.problem())));
        return new UploadReading(upload, fates, List.of());
    }

    @Override
    public void close() {}
}
