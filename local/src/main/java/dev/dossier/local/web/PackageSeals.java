package dev.dossier.local.web;

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

/** Holds a package against the digest that was noted when it was sealed. */
public final class PackageSeals implements PackageChecks {

    private final Workshop workshop;

    /** Copies lie in {@code workshop} while they are looked at. */
    public PackageSeals(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public List<String> problemsOf(InputStream zip, SealedPackage noted) throws IOException {
        try (Workbench bench = workshop.bench()) {
            Path copy = bench.file("package.zip");
            Files.copy(zip, copy);
            return PackageVerifier.verify(copy, noted.digest()).stream()
                    .map(Problem::message)
                    .distinct()
                    .toList();
        }
    }
}
