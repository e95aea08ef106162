package dev.dossier.casework.port;

import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseType;
import java.io.IOException;
import java.nio.file.Path;

/** Makes the package of a finished case. */
@FunctionalInterface
public interface PackageBuilder {

    /**
     * Writes the package as one ZIP file. The same case file gives the same bytes.
     *
     * @return the SHA-512 of the tag manifest, 128 lower-case hexadecimal digits
     */
    String build(CaseFile file, CaseType type, BlobStore blobs, Path zip) throws IOException;
}
