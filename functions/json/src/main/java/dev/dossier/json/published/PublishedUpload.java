package dev.dossier.json.published;

import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.domain.casefile.UploadState;
import dev.dossier.domain.paper.UploadId;
import java.time.Instant;
import java.util.Optional;

/**
 * A file as received.
 *
 * @param file where its bytes lie in the package, from the folder of data
 * @param fileName as the sender called it
 * @param times how often it was handed in
 * @param pages how many pages it has, if it could be read
 * @param problem why it could not be read
 */
public record PublishedUpload(
        UploadId id,
        String file,
        String mediaType,
        String fileName,
        long bytes,
        Instant receivedAt,
        Actor by,
        int times,
        Optional<Integer> pages,
        Optional<UploadProblem> problem) {

    static PublishedUpload of(Upload upload, String mediaType) {
        return new PublishedUpload(
                upload.id(),
                PublishedNames.upload(upload.id(), mediaType),
                mediaType,
                upload.fileName(),
                upload.bytes(),
                upload.receivedAt(),
                upload.by(),
                upload.receipts().size(),
                upload.state() instanceof UploadState.Read(int pages) ? Optional.of(pages) : Optional.empty(),
                upload.state() instanceof UploadState.Unreadable(var problem)
                        ? Optional.of(problem)
                        : Optional.empty());
    }
}
