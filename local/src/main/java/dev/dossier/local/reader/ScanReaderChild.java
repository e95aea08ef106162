package dev.dossier.local.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.json.Json;
import dev.dossier.reading.ReadingSettings;
import dev.dossier.reading.ScanReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The child that really reads. */
public final class ScanReaderChild implements Trade {

    private final ScanReader reader;

    private ScanReaderChild(ScanReader reader) {
        this.reader = reader;
    }

    /** What {@link #main} is called with. */
    public static List<String> arguments(ReadingSettings settings, Path engineFolder) {
        return List.of(engineFolder.toAbsolutePath().toString(), Json.line(settings));
    }

    /** Serves the parent. Arguments: the folder of engines, and the settings as JSON. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ReadingSettings settings = Json.read(arguments[1].getBytes(UTF_8), ReadingSettings.class);
        try (ScanReader reader = new ScanReader(settings, Path.of(arguments[0]), Clock.systemUTC())) {
            ReaderChild.serve(new ScanReaderChild(reader));
        }
    }

    @Override
    public PreparedUpload prepare(Path upload, Path into) throws IOException {
        return reader.prepare(upload, into);
    }

    @Override
    public PageReading read(PageRef page, PageSheet sheet, Path folder) throws IOException {
        return reader.read(page, sheet, folder);
    }

    @Override
    public UploadReading extract(UploadId upload, List<PageReading> pages, List<PageFailure> failures) {
        return reader.extract(upload, pages, failures);
    }
}
