package dev.dossier.packaging.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

/** The files of a bag, wherever they lie; paths are seen from the bag's own folder. */
interface BagSource extends Closeable {

    /** The name of the folder in which the bag lies; empty for a folder on disk, which its owner may rename. */
    Optional<String> name();

    /** Every file and its length in bytes. */
    SortedMap<String, Long> files();

    /** Reads a file; it ends or fails before it is longer than announced. */
    InputStream open(String path) throws IOException;

    /** Opens a ZIP file or a folder. */
    static BagSource of(Path place, Limits limits) throws IOException, Refused {
        if (Files.isDirectory(place)) {
            return FolderSource.of(place, limits);
        }
        if (Files.isRegularFile(place)) {
            return ZipSource.of(place, limits);
        }
        throw new Refused("not-a-package", fileName(place), "There is no such file or folder; check the path.");
    }

    static String fileName(Path place) {
        Path name = place.toAbsolutePath().normalize().getFileName();
        return name == null ? "/" : name.toString();
    }
}
