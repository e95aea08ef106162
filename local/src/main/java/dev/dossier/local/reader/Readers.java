package dev.dossier.local.reader;

import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.json.Json;
import dev.dossier.local.engine.StepFailure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The reading ports, answered by the readers of a pool. A reader's end is told by the name that AWS has for it; what it
 * means for a file or a page is said by the workflow, the same in both places.
 */
public final class Readers implements Trade {

    private final ReaderPool pool;

    public Readers(ReaderPool pool) {
        this.pool = pool;
    }

    @Override
    public PreparedUpload prepare(Path upload, Path into) throws IOException {
        Wire.Request request = Wire.Request.of(new Wire.Prepare(absolute(upload), absolute(into)));
        return call(request, pool.limits().prepare(), PreparedUpload.class);
    }

    @Override
    public PageReading read(PageRef page, PageSheet sheet, Path folder) throws IOException {
        Wire.Request request = Wire.Request.of(new Wire.Read(page, sheet, absolute(folder)));
        return call(request, pool.limits().page(), PageReading.class);
    }

    @Override
    public UploadReading extract(UploadId upload, List<PageReading> pages, List<PageFailure> failures) {
        Wire.Request request = Wire.Request.of(new Wire.Extract(upload, pages, failures));
        try {
            return call(request, pool.limits().extract(), UploadReading.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T call(Wire.Request request, Duration limit, Class<T> type) throws IOException {
        try {
            return done(pool.call(request, limit), type);
        } catch (ReaderGone e) {
            throw new StepFailure(errorName(e.why()), "The reader is gone");
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static <T> T done(Wire.Reply reply, Class<T> type) {
        if (reply.unreadable().isPresent()) {
            throw new UnreadableUpload(reply.unreadable().get());
        }
        if (reply.failed().isPresent()) {
            throw new StepFailure(reply.failed().get(), "The reader failed");
        }
        return Json.read(Json.bytes(reply.done().orElseThrow()), type);
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("Nobody waits for the reader any more");
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }

    private static String errorName(ReaderGone.Why why) {
        return switch (why) {
            case TOO_SLOW -> "Sandbox.Timedout";
            case TOO_LARGE -> "Runtime.OutOfMemory";
            case DIED -> "Runtime.ExitError";
        };
    }
}
