package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.UploadId;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A file as received, named by its bytes.
 *
 * @param fileName as the sender called it: shown to staff, never logged
 * @param bytes the length of the file
 * @param receipts the acts of uploading that brought these same bytes; never empty
 */
public record Upload(
        UploadId id,
        String fileName,
        long bytes,
        Instant receivedAt,
        Actor by,
        SortedSet<ReceiptId> receipts,
        UploadState state) {

    public Upload {
        receipts = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(receipts));
        if (receipts.isEmpty()) {
            throw new IllegalArgumentException("An upload was received at least once");
        }
    }

    public Upload withState(UploadState changed) {
        return new Upload(id, fileName, bytes, receivedAt, by, receipts, changed);
    }

    Upload receivedAgain(ReceiptId receipt) {
        SortedSet<ReceiptId> more = new TreeSet<>(receipts);
        more.add(receipt);
        return new Upload(id, fileName, bytes, receivedAt, by, more, state);
    }
}
