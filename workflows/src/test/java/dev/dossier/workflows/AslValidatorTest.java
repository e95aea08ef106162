package dev.dossier.workflows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A validator that others wrote agrees with our files. Skipped where Node or its registry is not at hand. */
class AslValidatorTest {

    private static final Path FOLDER = Path.of("target", "asl-validator");

    private record Ran(int exit, String output) {}

    @BeforeAll
    static void install() throws Exception {
        Files.createDirectories(FOLDER);
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.copy(Path.of("src", "test", "node", file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(FOLDER.resolve("node_modules/.bin/asl-validator"))) {
            Ran npm = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            assumeTrue(npm.exit() == 0, "npm cannot install asl-validator here: install Node 20 or newer to run this");
        }
    }

    @Test
    void the_validator_finds_nothing_to_complain_about() throws Exception {
        for (AslFile file : AslFile.all()) {
            Ran validator = validate(file.name(), file.root().toString());
            assertThat(validator.exit()).as(validator.output()).isZero();
        }
    }

    @Test
    void the_validator_would_have_found_something() throws Exception {
        String broken = AslFile.all().getFirst().root().toString().replaceFirst("\"StartAt\"", "\"BeginAt\"");
        assertThat(validate("broken", broken).exit()).isNotZero();
    }

    private static Ran validate(String name, String definition) throws Exception {
        Path file = Files.writeString(FOLDER.resolve(name + ".json"), definition);
        return run(
                "node_modules/.bin/asl-validator",
                "--json-path",
                file.getFileName().toString());
    }

    private static Ran run(String... command) throws InterruptedException {
        try {
            File output = FOLDER.resolve("output.txt").toFile();
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            boolean done = process.waitFor(120, TimeUnit.SECONDS);
            if (!done) {
                process.destroyForcibly();
            }
            return new Ran(done ? process.exitValue() : -1, Files.readString(output.toPath()));
        } catch (IOException e) {
            return new Ran(-1, "cannot be started");
        }
    }
}
