package dev.dossier.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** A package of the npm registry that tests run, installed once under the repository's {@code target/}. */
enum NodePackage {
    DYNALITE("dynalite", "4.0.0");

    private final String name;
    private final String version;

    NodePackage(String name, String version) {
        this.name = name;
        this.version = version;
    }

    /** The folder {@code node_modules} that holds this package. */
    Path installed() throws ServerNotHere {
        Path folder = Repository.root().resolve("target/npm/" + name + "-" + version);
        Path modules = folder.resolve("node_modules");
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(folder.resolve("done"))) {
                    install(folder);
                    Files.createFile(folder.resolve("done"));
                }
            }
            return modules;
        } catch (IOException e) {
            throw new ServerNotHere("Node or npm is not on the PATH, which " + name + " needs: " + e.getMessage());
        }
    }

    private void install(Path folder) throws IOException, ServerNotHere {
        Files.writeString(folder.resolve("package.json"), "{ \"private\": true }\n");
        Process npm = new ProcessBuilder(
                        "npm",
                        "install",
                        "--no-audit",
                        "--no-fund",
                        "--ignore-scripts",
                        "--no-package-lock",
                        name + "@" + version)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("install.txt").toFile())
                .start();
        try {
            if (!npm.waitFor(120, TimeUnit.SECONDS) || npm.exitValue() != 0) {
                npm.destroy();
                throw new ServerNotHere("npm cannot install " + name + " " + version
                        + " here: the registry is out of reach, or see " + folder.resolve("install.txt"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("npm was interrupted", e);
        }
    }
}
