package dev.dossier.api;

import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.ReceiptId;
import java.time.Instant;
import java.util.Map;

/** Says where the bytes of a file may be put. */
@FunctionalInterface
public interface UploadGate {

    /**
     * A file that somebody wants to hand in.
     *
     * @param fileName as its sender calls it
     * @param bytes its length
     */
    record Offer(CaseNumber number, ReceiptId receipt, String fileName, long bytes, Actor by) {}

    /**
     * Where to PUT the bytes.
     *
     * @param url absolute, or a path on this server
     * @param headers to be sent along as they are; they carry what the gate needs to know again
     * @param until the last moment at which the PUT may begin
     */
    record Place(ReceiptId receipt, String url, Map<String, String> headers, Instant until) {
        public Place {
            headers = Map.copyOf(headers);
        }
    }

    Place placeFor(Offer offer);
}
