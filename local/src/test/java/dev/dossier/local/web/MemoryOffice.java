package dev.dossier.local.web;

import dev.dossier.api.Api;
import dev.dossier.api.ApiLimits;
import dev.dossier.api.ApiParts;
import dev.dossier.api.IncidentLog;
import dev.dossier.api.OwnDownloads;
import dev.dossier.api.OwnUploadGate;
import dev.dossier.casework.CaseDesk;
import dev.dossier.casework.ReceiveUpload;
import dev.dossier.casework.Rulebook;
import dev.dossier.casework.Workshop;
import dev.dossier.casework.port.BlobKey;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.PackageId;
import dev.dossier.domain.casefile.Policy;
import dev.dossier.domain.casefile.SealedPackage;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.rule.CaseChecker;
import dev.dossier.fixtures.fake.MemoryBlobStore;
import dev.dossier.fixtures.fake.MemoryCaseStore;
import dev.dossier.json.Rules;
import dev.dossier.workflows.Workflows;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An office in memory, for looking at the web server alone. */
final class MemoryOffice {

    static final long UPLOAD_LIMIT = 300_000;

    final MemoryCaseStore cases = new MemoryCaseStore();
    final MemoryBlobStore blobs = new MemoryBlobStore();
    final CaseDesk desk = new CaseDesk(cases);

    Api api() {
        Clock clock = Clock.systemUTC();
        return new Api(new ApiParts(
                cases,
                blobs,
                rulebook(),
                new OwnUploadGate(clock),
                Optional.of(new ApiParts.Intake(
                        new ReceiveUpload(desk, blobs, clock), Workshop.withOneBench(Path.of("target", "workshop")))),
                new OwnDownloads(blobs),
                (zip, noted) -> List.of(),
                IncidentLog.toSystemLog(),
                new ApiLimits(UPLOAD_LIMIT, 10_000, 50),
                clock));
    }

    static Rulebook rulebook() {
        Map<CaseTypeId, CaseType> types = new HashMap<>();
        for (String name : Workflows.CASE_TYPES) {
            types.put(new CaseTypeId(name), Rules.caseType(Workflows.caseType(name)));
        }
        return new Rulebook(
                types,
                new CaseChecker(
                        CaseChecker.ALL_RULES,
                        Policy.standard(),
                        Rules.requiredFields(Workflows.documentTypes()),
                        new Grading(new Confidence(0.9))));
    }

    /** Seals the case with these bytes for its package. */
    void seal(String number, byte[] zip) throws IOException {
        CaseFile file = desk.get(new CaseNumber(number));
        SealedPackage sealed = new SealedPackage(
                PackageId.of(file.number(), 1),
                1,
                file.version(),
                "0f".repeat(64),
                Instant.parse("2026-05-04T12:00:00Z"));
        blobs.keep(BlobKey.sealedPackage(sealed.id(), sealed.of()), zip);
        cases.save(CaseChanges.seal(file, sealed));
    }
}
