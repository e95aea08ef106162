package dev.dossier.api;

import dev.dossier.casework.CaseDesk;
import dev.dossier.casework.ReceiveUpload;
import dev.dossier.casework.Rulebook;
import dev.dossier.casework.Workshop;
import dev.dossier.casework.port.BlobStore;
import dev.dossier.casework.port.CaseStore;
import java.time.Clock;
import java.util.Optional;

/**
 * What the routes work with.
 *
 * @param intake takes files that are put to this very server; empty where {@code gate} sends them elsewhere
 */
public record ApiParts(
        CaseStore cases,
        BlobStore blobs,
        Rulebook rulebook,
        UploadGate gate,
        Optional<Intake> intake,
        Downloads downloads,
        PackageChecks packageChecks,
        IncidentLog incidents,
        ApiLimits limits,
        Clock clock) {

    /**
     * Takes files in here.
     *
     * @param workshop where a file lies while it is on its way
     */
    public record Intake(ReceiveUpload receiver, Workshop workshop) {}

    /** Everything through one server: files come in and go out through the routes themselves. */
    public static ApiParts onOneMachine(
            CaseStore cases,
            BlobStore blobs,
            Rulebook rulebook,
            PackageChecks packageChecks,
            Workshop workshop,
            ApiLimits limits,
            Clock clock) {
        return new ApiParts(
                cases,
                blobs,
                rulebook,
                new OwnUploadGate(clock),
                Optional.of(new Intake(new ReceiveUpload(new CaseDesk(cases), blobs, clock), workshop)),
                new OwnDownloads(blobs),
                packageChecks,
                IncidentLog.toSystemLog(),
                limits,
                clock);
    }

    CaseDesk desk() {
        return new CaseDesk(cases);
    }
}
