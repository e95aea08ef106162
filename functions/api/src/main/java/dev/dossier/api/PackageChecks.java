package dev.dossier.api;

import dev.dossier.domain.casefile.SealedPackage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Looks whether a package is still what was sealed. */
@FunctionalInterface
public interface PackageChecks {

    /**
     * What is wrong with the package, in plain words without personal data; nothing if it is whole.
     *
     * @param zip the package's bytes; the caller closes them
     */
    List<String> problemsOf(InputStream zip, SealedPackage sealed) throws IOException;
}
