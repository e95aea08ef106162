package dev.dossier.casework;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import dev.dossier.casework.port.PageReader;
import dev.dossier.casework.port.Spelling;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.UploadId;
import java.io.IOException;

/** Reads one prepared page and keeps what was read, with the upright picture. */
public final class ReadPage implements Step<ReadPage.Request, ReadPage.Reply> {

    public record Request(UploadId upload, PageNumber page) {}

    public record Reply(PageNumber page) {}

    private final BlobStore blobs;
    private final PageReader reader;
    private final Spelling spelling;
    private final Workshop workshop;

    public ReadPage(BlobStore blobs, PageReader reader, Spelling spelling, Workshop workshop) {
        this.blobs = blobs;
        this.reader = reader;
        this.spelling = spelling;
        this.workshop = workshop;
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    public Reply run(Request request) {
        PageRef page = new PageRef(request.upload(), request.page());
        try (Workbench bench = workshop.bench()) {
            PreparedUpload prepared =
                    spelling.read(Workbench.bytes(blobs, BlobKey.prepared(request.upload())), PreparedUpload.class);
            PageSheet sheet = prepared.pages().stream()
                    .filter(s -> s.number().equals(request.page()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("The upload has no such page"));
            bench.fetch(blobs, BlobKey.pageImage(request.upload(), sheet.image()), sheet.image());
            PageReading reading = reader.read(page, sheet, bench.folder());
            blobs.keep(
                    BlobKey.pageImage(request.upload(), reading.image()),
                    bench.folder().resolve(reading.image()));
            blobs.keep(BlobKey.pageReading(page), spelling.write(reading));
            return new Reply(request.page());
        } catch (IOException e) {
            throw new Away("The store of pages", e);
        }
    }
}
