package dev.dossier.api;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.SealedPackage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Packages: taking one away, and looking whether it is still what was sealed. */
final class PackageRoutes {

    private static final String ZIP = "application/zip";

    private record Check(boolean whole, List<String> problems) {}

    private final ApiParts parts;

    PackageRoutes(ApiParts parts) {
        this.parts = parts;
    }

    List<Route> routes() {
        return List.of(
                Route.get("getPackage", "/api/cases/{number}/packages/{package}", this::download),
                Route.get("checkPackage", "/api/cases/{number}/packages/{package}/check", this::check));
    }

    private ApiReply download(Call call) throws IOException {
        SealedPackage sealed = asked(call);
        String fileName = sealed.id().text() + ".zip";
        return Handing.out(
                        parts.downloads()
                                .hand(key(sealed), ZIP, Optional.of(fileName))
                                .orElseThrow(PackageRoutes::gone),
                        ZIP)
                .with("content-disposition", "attachment; filename=\"" + fileName + "\"")
                .with("etag", "\"" + sealed.digest().substring(0, 32) + "\"");
    }

    private ApiReply check(Call call) throws IOException {
        SealedPackage sealed = asked(call);
        try (InputStream zip = parts.blobs().open(key(sealed)).orElseThrow(PackageRoutes::gone)) {
            List<String> problems = parts.packageChecks().problemsOf(zip, sealed);
            return ApiReply.json(200, new Check(problems.isEmpty(), problems));
        }
    }

    private SealedPackage asked(Call call) {
        CaseFile file = parts.desk().get(call.caseNumber());
        String id = call.part("package", text -> text);
        return file.packages().stream()
                .filter(known -> known.id().text().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Problem.unknown("The case has no such package.", "Choose one that the case page lists.")));
    }

    private static BlobKey key(SealedPackage sealed) {
        return BlobKey.sealedPackage(sealed.id(), sealed.of());
    }

    private static Refused gone() {
        return new Refused(Problem.unknown(
                "The package is noted in the case, but its file is gone.", "Tell the engineers: a file was removed."));
    }
}
