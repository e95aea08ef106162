package dev.dossier.api.view;

import dev.dossier.domain.casefile.Upload;
import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.domain.casefile.UploadState;
import dev.dossier.domain.paper.UploadId;
import java.time.Instant;
import java.util.Optional;

/**
 * A file as it was handed in.
 *
 * @param times how often the same bytes were handed in
 * @param pages how many pages it has, once it is read
 */
public record UploadView(
        UploadId id,
        String fileName,
        long bytes,
        Instant receivedAt,
        String by,
        int times,
        Standing state,
        Optional<Integer> pages,
        Optional<UploadProblem> problem) {

    /** How far the reading of a file has come. */
    public enum Standing {
        UNREAD,
        READ,
        UNREADABLE
    }

    static UploadView of(Upload upload) {
        Standing state = switch (upload.state()) {
            case UploadState.Unread unread -> Standing.UNREAD;
            case UploadState.Read read -> Standing.READ;
            case UploadState.Unreadable unreadable -> Standing.UNREADABLE;
        };
        return new UploadView(
                upload.id(),
                upload.fileName(),
                upload.bytes(),
                upload.receivedAt(),
                upload.by().id(),
                upload.receipts().size(),
                state,
                upload.state() instanceof UploadState.Read(var pages) ? Optional.of(pages) : Optional.empty(),
                upload.state() instanceof UploadState.Unreadable(var problem)
                        ? Optional.of(problem)
                        : Optional.empty());
    }
}
