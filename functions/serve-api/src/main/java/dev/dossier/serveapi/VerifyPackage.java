package dev.dossier.serveapi;

import dev.dossier.api.PackageChecks;
import dev.dossier.casework.Workbench;
import dev.dossier.casework.Workshop;
import dev.dossier.domain.casefile.SealedPackage;
import dev.dossier.packaging.verify.PackageVerifier;
import dev.dossier.packaging.verify.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks a package through, from a copy on disk. */
final class VerifyPackage implements PackageChecks {

    private final Workshop workshop;

    VerifyPackage(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public List<String> problemsOf(InputStream zip, SealedPackage sealed) throws IOException {
        try (Workbench bench = workshop.bench()) {
            Path copy = bench.file("package.zip");
            Files.copy(zip, copy);
            return PackageVerifier.verify(copy, sealed.digest()).stream()
                    .map(Problem::message)
                    .toList();
        }
    }
}
