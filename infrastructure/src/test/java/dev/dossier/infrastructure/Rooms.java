package dev.dossier.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.dossier.servers.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rooms of the house as they were built: this module is built last, and looks at all of them. */
final class Rooms {

    static final List<String> DOORWAYS = List.of(
            "receive-upload",
            "wake-case",
            "collect-uploads",
            "prepare-upload",
            "read-page",
            "extract-fields",
            "check-case",
            "await-change",
            "assemble-package",
            "serve-api");

    private static final List<String> OTHERS = List.of(
            "functions/domain",
            "functions/casework",
            "functions/json",
            "functions/reading",
            "functions/packaging",
            "functions/api",
            "functions/aws",
            "workflows",
            "local",
            "infrastructure",
            "test-fixtures");

    private Rooms() {}

    /** The classes that are delivered. */
    static JavaClasses classes() {
        return read("target/classes");
    }

    /** Tests, and the contracts that they pass. */
    static JavaClasses withTests() {
        return read("target/classes", "target/test-classes");
    }

    private static JavaClasses read(String... outputs) {
        Path root = Repository.root();
        List<Path> folders = Stream.concat(OTHERS.stream(), DOORWAYS.stream().map(name -> "functions/" + name))
                .flatMap(room -> Stream.of(outputs).map(root.resolve(room)::resolve))
                .filter(folder -> folder.endsWith("classes") || Files.exists(folder))
                .toList();
        assertThat(folders)
                .as("every room has been built; if not, run ./mvnw verify")
                .allMatch(Files::isDirectory);
        return new ClassFileImporter().importPaths(folders);
    }
}
