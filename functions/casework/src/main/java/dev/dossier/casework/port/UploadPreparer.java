package dev.dossier.casework.port;

import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.domain.paper.PreparedUpload;
import java.io.IOException;
import java.nio.file.Path;

/** Takes an upload apart into pages. */
@FunctionalInterface
public interface UploadPreparer {

    /**
     * Writes a picture of every page of {@code upload} into the folder {@code into}.
     *
     * @throws UnreadableUpload if the file as a whole cannot be read
     */
    PreparedUpload prepare(Path upload, Path into) throws IOException;
}
