package dev.dossier.local.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which home a command works in. */
final class HomeOption {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The folder that holds cases, files and packages."
                    + " Otherwise $DOSSIER_HOME, or .dossier beside the launcher.")
    private @Nullable Path given;

    Path home() {
        return Optional.ofNullable(given)
                .or(() -> Optional.ofNullable(System.getenv("DOSSIER_HOME"))
                        .filter(text -> !text.isBlank())
                        .map(Path::of))
                .orElseGet(() -> Path.of(System.getProperty("dossier.root", ""))
                        .toAbsolutePath()
                        .resolve(".dossier"))
                .toAbsolutePath()
                .normalize();
    }
}
