package dev.dossier.servers;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working copy that the build runs in. */
public final class Repository {

    private Repository() {}

    /** The folder that holds {@code mvnw}, found upwards from the folder in which the test runs. */
    public static Path root() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("mvnw"))) {
                return at;
            }
        }
        throw new IllegalStateException("Tests run inside the working copy: no folder above this one holds mvnw");
    }
}
