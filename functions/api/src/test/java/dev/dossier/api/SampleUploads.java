package dev.dossier.api;

import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.ReceiptId;
import dev.dossier.domain.casefile.Role;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.domain.casefile.UploadState;
import dev.dossier.domain.paper.UploadId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Files by number. */
final class SampleUploads {

    private SampleUploads() {}

    /** The name of the file with this number, 0 to 255. */
    static UploadId id(int number) {
        return new UploadId(String.format(Locale.ROOT, "%02x", number).repeat(32));
    }

    static Upload of(UploadId id) {
        return new Upload(
                id,
                "scan-" + id.sha256().substring(0, 2) + ".png",
                10,
                ScriptedOffice.NOON,
                new Actor("staff-1", Role.STAFF),
                new TreeSet<>(List.of(new ReceiptId("receipt-" + id.brief()))),
                new UploadState.Unread());
    }
}
