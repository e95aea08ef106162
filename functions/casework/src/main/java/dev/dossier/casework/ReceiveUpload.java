package dev.dossier.casework;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.ReceiptId;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.domain.casefile.UploadState;
import dev.dossier.domain.paper.UploadId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;

/** Takes in a file: keeps its bytes under their hash, then notes it in the case. */
public final class ReceiveUpload {

    /** Longer file names are cut from the left: the end tells more. */
    private static final int LONGEST_NAME = 200;

    private final CaseDesk desk;
    private final BlobStore blobs;
    private final Clock clock;

    public ReceiveUpload(CaseDesk desk, BlobStore blobs, Clock clock) {
        this.desk = desk;
        this.blobs = blobs;
        this.clock = clock;
    }

    /**
     * Keeps {@code file} and notes it.
     *
     * @param fileName as the sender called it
     * @param receipt the same for the same act of uploading, however often it is announced
     * @throws CaseUnknown if the case has not been opened
     */
    public CaseFile receive(CaseNumber number, String fileName, Path file, Actor by, ReceiptId receipt)
            throws IOException {
        desk.get(number);
        UploadId id = Digests.sha256(file);
        blobs.keep(BlobKey.upload(id), file);
        TreeSet<ReceiptId> receipts = new TreeSet<>();
        receipts.add(receipt);
        Upload upload = new Upload(
                id,
                fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME)),
                Files.size(file),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by,
                receipts,
                new UploadState.Unread());
        return desk.change(number, current -> CaseChanges.receive(current, upload));
    }
}
