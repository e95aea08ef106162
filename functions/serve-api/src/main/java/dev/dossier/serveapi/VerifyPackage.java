package dev.dossier.serveapi;

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

/** Looks a package through, from a copy on disk. */
final class VerifyPackage implements PackageChecks {

    @Override
    public List<String> problemsOf(InputStream zip, SealedPackage sealed) throws IOException {
        Path copy = Files.createTempFile("dossier-package-", ".zip");
        try {
            Files.copy(zip, copy, StandardCopyOption.REPLACE_EXISTING);
            return PackageVerifier.verify(copy, sealed.digest()).stream()
                    .map(Problem::message)
                    .toList();
        } finally {
            Files.delete(copy);
        }
    }
}
