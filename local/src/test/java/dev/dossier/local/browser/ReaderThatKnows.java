package dev.dossier.local.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageKind;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.local.reader.Trade;
import dev.dossier.reading.ReadingSettings;
import dev.dossier.reading.ScanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes files apart as the real reader does, and then knows what they say: from the expected answers of the fixtures,
 * but for the slips that a test asks for. So a test of the console does not hang on how well pages are read.
 */
final class ReaderThatKnows implements Trade {

    private final Map<UploadId, KnownFile> known = new ConcurrentHashMap<>();
    private final Path engines;

    ReaderThatKnows(Path engines) {
        this.engines = engines;
    }

    /** From now on this file says what {@code answer} says, but for the slips. */
    void learn(Path file, JsonNode answer, Slip... slips) throws IOException {
        KnownFile it = new KnownFile(Files.readAllBytes(file), answer, List.of(slips));
        known.put(it.upload(), it);
    }

    @Override
    public PreparedUpload prepare(Path upload, Path into) throws IOException {
        try (ScanReader reader = new ScanReader(ReadingSettings.standard(), engines, Clock.systemUTC())) {
            return reader.prepare(upload, into);
        }
    }

    @Override
    public PageReading read(PageRef page, PageSheet sheet, Path folder) throws IOException {
        String upright = "upright-" + sheet.image();
        Files.copy(folder.resolve(sheet.image()), folder.resolve(upright));
        return new PageReading(
                page,
                PageKind.CONTENT,
                QuarterTurn.NONE,
                sheet.width(),
                sheet.height(),
                upright,
                page.upload() + " " + page.page(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public UploadReading extract(UploadId upload, List<PageReading> pages, List<PageFailure> failures) {
        KnownFile it = known.get(upload);
        if (it == null || !failures.isEmpty()) {
            throw new IllegalStateException("A file that the test did not speak of");
        }
        return it.reading();
    }
}
