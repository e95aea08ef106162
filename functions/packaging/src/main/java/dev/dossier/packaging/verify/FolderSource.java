package dev.dossier.packaging.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A bag in a folder, or in the only folder within. Links are not followed. */
final class FolderSource implements BagSource {

    private final Path folder;
    private final SortedMap<String, Long> files = new TreeMap<>();

    private FolderSource(Path folder) {
        this.folder = folder;
    }

    static FolderSource of(Path place, Limits limits) throws IOException, Refused {
        FolderSource source = new FolderSource(bagIn(place));
        long left = limits.bytes();
        try (Stream<Path> walk = Files.walk(source.folder)) {
            for (Iterator<Path> found = walk.iterator(); found.hasNext(); ) {
                left -= source.take(found.next());
                if (source.files.size() > limits.files() || left < 0) {
                    throw new Refused(
                            "too-large",
                            BagSource.fileName(place),
                            "The package is larger than the limits allow. Raise them if you trust it.");
                }
            }
        }
        return source;
    }

    private static Path bagIn(Path place) throws IOException {
        if (Files.exists(place.resolve("bagit.txt"))) {
            return place;
        }
        try (Stream<Path> within = Files.list(place)) {
            List<Path> all = within.limit(2).toList();
            return all.size() == 1 && Files.isDirectory(all.getFirst(), LinkOption.NOFOLLOW_LINKS)
                    ? all.getFirst()
                    : place;
        }
    }

    private long take(Path found) throws IOException, Refused {
        if (Files.isDirectory(found, LinkOption.NOFOLLOW_LINKS)) {
            return 0;
        }
        String path = folder.relativize(found)
                .toString()
                .replace(found.getFileSystem().getSeparator(), "/");
        SafeNames.require(path);
        if (!Files.isRegularFile(found, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused("unsafe-name", path, "This is a link, not a file. Ask the sender for the package.");
        }
        files.put(path, Files.size(found));
        return Files.size(found);
    }

    @Override
    public Optional<String> name() {
        return Optional.empty();
    }

    @Override
    public SortedMap<String, Long> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {}
}
