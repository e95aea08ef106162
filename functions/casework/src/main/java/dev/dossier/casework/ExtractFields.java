package dev.dossier.casework;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import dev.dossier.casework.port.FieldExtractor;
import dev.dossier.casework.port.Spelling;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseNumber;
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
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes in the case what reading an upload came to: its documents and the fate of every page, or why it could not be
 * read. Pages that were not read are found by comparing what was prepared with what was kept.
 */
public final class ExtractFields implements Step<ExtractFields.Request, ExtractFields.Reply> {

    /**
     * What is asked.
     *
     * @param problem present if the upload as a whole could not be read
     * @param failures pages that were prepared and could not be read, with the reason as far as it is known
     */
    public record Request(
            CaseNumber caseNumber,
            UploadId upload,
            Optional<UploadProblem> problem,
            Optional<List<PageFailure>> failures) {}

    public record Reply(UploadId upload, int documents) {}

    private final CaseDesk desk;
    private final BlobStore blobs;
    private final FieldExtractor extractor;
    private final Spelling spelling;
    private final Clock clock;

    public ExtractFields(CaseDesk desk, BlobStore blobs, FieldExtractor extractor, Spelling spelling, Clock clock) {
        this.desk = desk;
        this.blobs = blobs;
        this.extractor = extractor;
        this.spelling = spelling;
        this.clock = clock;
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    public Reply run(Request request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        UploadId upload = request.upload();
        if (request.problem().isPresent()) {
            UploadProblem problem = request.problem().get();
            desk.change(request.caseNumber(), file -> CaseChanges.recordUnreadable(file, upload, problem, now));
            return new Reply(upload, 0);
        }
        UploadReading reading = extract(upload, request.failures().orElse(List.of()));
        desk.change(request.caseNumber(), file -> CaseChanges.recordReading(file, reading, now));
        return new Reply(upload, reading.documents().size());
    }

    private UploadReading extract(UploadId upload, List<PageFailure> told) {
        try {
            PreparedUpload prepared =
                    spelling.read(Workbench.bytes(blobs, BlobKey.prepared(upload)), PreparedUpload.class);
            List<PageReading> readings = new ArrayList<>();
            List<PageFailure> failures = new ArrayList<>(prepared.unprepared());
            for (PageSheet sheet : prepared.pages()) {
                BlobKey key = BlobKey.pageReading(new PageRef(upload, sheet.number()));
                try (var kept = blobs.open(key).orElse(null)) {
                    if (kept == null) {
                        failures.add(failure(sheet.number(), told));
                    } else {
                        readings.add(spelling.read(kept.readAllBytes(), PageReading.class));
                    }
                }
            }
            return extractor.extract(upload, readings, failures);
        } catch (IOException e) {
            throw new Away("The store of pages", e);
        }
    }

    private static PageFailure failure(PageNumber page, List<PageFailure> told) {
        return told.stream()
                .filter(failure -> failure.page().equals(page))
                .findFirst()
                .orElseGet(() -> new PageFailure(page, "page-not-read"));
    }
}
