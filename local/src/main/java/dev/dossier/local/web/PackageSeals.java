package dev.dossier.local.web;

import dev.dossier.api.PackageChecks;
import dev.dossier.domain.casefile.SealedPackage;
import dev.dossier.packaging.verify.PackageVerifier;
import dev.dossier.packaging.verify.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Holds a package against the digest that was noted when it was sealed. */
public final class PackageSeals implements PackageChecks {

    @Override
    public List<String> problemsOf(InputStream zip, SealedPackage noted) throws IOException {
        Path copy = Files.createTempFile("dossier-package-", ".zip");
        try {
            Files.copy(zip, copy, StandardCopyOption.REPLACE_EXISTING);
            return PackageVerifier.verify(copy, noted.digest()).stream()
                    .map(Problem::message)
                    .distinct()
                    .toList();
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
