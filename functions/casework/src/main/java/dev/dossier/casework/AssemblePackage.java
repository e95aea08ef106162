package dev.dossier.casework;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.PackageBuilder;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.PackageId;
import dev.dossier.domain.casefile.SealedPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Makes the package of a case that is clear, keeps it, and seals the case. */
public final class AssemblePackage implements Step<AssemblePackage.Request, AssemblePackage.Reply> {

    /**
     * What is asked.
     *
     * @param version the version that was found clear
     */
    public record Request(CaseNumber caseNumber, CaseVersion version) {}

    public record Reply(PackageId sealed, String digest) {}

    private final CaseStore cases;
    private final BlobStore blobs;
    private final Rulebook rulebook;
    private final PackageBuilder builder;
    private final Workshop workshop;
    private final Clock clock;

    public AssemblePackage(
            CaseStore cases,
            BlobStore blobs,
            Rulebook rulebook,
            PackageBuilder builder,
            Workshop workshop,
            Clock clock) {
        this.cases = cases;
        this.blobs = blobs;
        this.rulebook = rulebook;
        this.builder = builder;
        this.workshop = workshop;
        this.clock = clock;
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    /**
     * Seals the case.
     *
     * @throws StaleCase if the case is no longer at the version asked for and has not been sealed from it
     */
    @Override
    public Reply run(Request request) {
        CaseFile file = cases.find(request.caseNumber()).orElseThrow(CaseUnknown::new);
        for (SealedPackage done : file.packages()) {
            if (done.of().equals(request.version())) {
                return new Reply(done.id(), done.digest());
            }
        }
        if (!file.version().equals(request.version())) {
            throw new StaleCase();
        }
        PackageId id = PackageId.of(file.number(), file.round());
        String digest = build(file, id);
        SealedPackage sealed = new SealedPackage(
                id, file.round(), file.version(), digest, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        cases.save(CaseChanges.seal(file, sealed));
        return new Reply(id, digest);
    }

    private String build(CaseFile file, PackageId id) {
        try (Workbench bench = workshop.bench()) {
            Path zip = bench.file("package.zip");
            String digest = builder.build(file, rulebook.typeOf(file.type()), blobs, zip);
            blobs.keep(BlobKey.sealedPackage(id, file.version()), zip);
            return digest;
        } catch (IOException e) {
            throw new Away("The store of packages", e);
        }
    }
}
