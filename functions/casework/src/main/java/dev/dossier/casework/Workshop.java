package dev.dossier.casework;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which work lies for as long as it is worked on: copies of files, pictures of pages. Only its owner can
 * look into it. What a process that was killed has left there is removed.
 */
public final class Workshop {

    private final Path folder;
    private final boolean oneAtATime;

    private Workshop(Path folder, boolean oneAtATime) {
        this.folder = folder;
        this.oneAtATime = oneAtATime;
    }

    /** A workshop in {@code folder}, which nobody else uses; it is made, or emptied now. */
    public static Workshop in(Path folder) throws IOException {
        return new Workshop(emptied(folder), false);
    }

    /** A workshop with one bench at a time: {@code folder} is emptied whenever one is asked for. */
    public static Workshop withOneBench(Path folder) {
        return new Workshop(folder, true);
    }

    /** A bench of its own. */
    public Workbench bench() throws IOException {
        if (oneAtATime) {
            emptied(folder);
        }
        return new Workbench(Files.createTempDirectory(folder, "step-")); // for the owner only, as the folder itself
    }

    /** {@code folder} without anything in it, made if it was not there, for its owner only. */
    public static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        PosixFileAttributeView rights = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (rights != null) {
            rights.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
        Files.walkFileTree(folder, new Removal(folder));
        return folder;
    }

    /** Removes {@code folder} and what lies in it; what others remove meanwhile is no trouble. */
    public static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new Removal(null));
        }
    }

    /** Removes what it comes by, but for the folder to be kept. */
    private static final class Removal extends SimpleFileVisitor<Path> {

        private final @Nullable Path kept;

        Removal(@Nullable Path kept) {
            this.kept = kept;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
            if (e != null) {
                throw e;
            }
            if (!visited.equals(kept)) {
                Files.deleteIfExists(visited);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
