package dev.dossier.local.office;

import dev.dossier.json.Json;
import dev.dossier.json.NotJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file in the home that says where its server answers, and to which token. Only its owner can read it. */
public final class Doorplate implements AutoCloseable {

    /** What stands on it. */
    record Said(String address, String token) {}

    private final Path file;

    private Doorplate(Path file) {
        this.file = file;
    }

    public static Doorplate put(Path home, URI address, String token) throws IOException {
        Path file = file(home);
        Path draft = file.resolveSibling("serve.json.new");
        Files.deleteIfExists(draft);
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] own = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (var channel =
                Files.newByteChannel(draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), own)) {
            channel.write(java.nio.ByteBuffer.wrap(Json.bytes(new Said(address.toString(), token))));
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return new Doorplate(file);
    }

    /** The office behind the door of {@code home}. */
    public static Office office(Path home) throws IOException {
        try {
            Said said = Json.read(Files.readAllBytes(file(home)), Said.class);
            return Office.at(URI.create(said.address()), said.token());
        } catch (NoSuchFileException | NotJson e) {
            throw new Trouble(
                    Exit.TROUBLE,
                    "Another Dossier works in " + home
                            + " and has not opened its door yet. Try again in a few seconds.");
        }
    }

    private static Path file(Path home) {
        return home.resolve("serve.json");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
