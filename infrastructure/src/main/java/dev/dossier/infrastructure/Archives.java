package dev.dossier.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awscdk.services.lambda.Code;

/**
 * The functions' archives, as the build leaves them.
 *
 * @param root the folder of the repository
 */
public record Archives(Path root) {

    /** Where the archive of {@code function} lies. */
    public Path zip(FunctionName function) {
        return root.resolve("functions")
                .resolve(function.folder())
                .resolve("target")
                .resolve(function.folder() + ".zip");
    }

    /**
     * The code of {@code function}.
     *
     * @throws IllegalStateException if it has not been built
     */
    Code code(FunctionName function) {
        Path zip = zip(function);
        if (!Files.exists(zip)) {
            throw new IllegalStateException("There is no " + zip + "; build it first: ./mvnw package");
        }
        return Code.fromAsset(zip.toString());
    }
}
