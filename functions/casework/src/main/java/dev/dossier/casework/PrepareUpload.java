package dev.dossier.casework;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import dev.dossier.casework.port.Spelling;
import dev.dossier.casework.port.UploadPreparer;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.UploadId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Takes an upload apart into pages and keeps their pictures. */
public final class PrepareUpload implements Step<PrepareUpload.Request, PrepareUpload.Reply> {

    public record Request(UploadId upload) {}

    /**
     * What came of it.
     *
     * @param pages the pages that can be read
     */
    public record Reply(UploadId upload, List<PageNumber> pages) {}

    private final BlobStore blobs;
    private final UploadPreparer preparer;
    private final Spelling spelling;
    private final Workshop workshop;

    public PrepareUpload(BlobStore blobs, UploadPreparer preparer, Spelling spelling, Workshop workshop) {
        this.blobs = blobs;
        this.preparer = preparer;
        this.spelling = spelling;
        this.workshop = workshop;
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    public Reply run(Request request) {
        UploadId upload = request.upload();
        try (Workbench bench = workshop.bench()) {
            Path file = bench.fetch(blobs, BlobKey.upload(upload), "upload");
            Path pages = bench.folder("pages");
            PreparedUpload prepared = preparer.prepare(file, pages);
            for (PageSheet sheet : prepared.pages()) {
                blobs.keep(BlobKey.pageImage(upload, sheet.image()), pages.resolve(sheet.image()));
            }
            blobs.keep(BlobKey.prepared(upload), spelling.write(prepared));
            return new Reply(
                    upload, prepared.pages().stream().map(PageSheet::number).toList());
        } catch (IOException e) {
            throw new Away("The store of uploads", e);
        }
    }
}
