package dev.dossier.packaging.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A bag in a ZIP file. Nothing is unpacked. */
final class ZipSource implements BagSource {

    private static final long SMALL = 1 << 20;

    private final ZipFile zip;
    private final String name;
    private final SortedMap<String, Long> files = new TreeMap<>();
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private ZipSource(ZipFile zip, String name) {
        this.zip = zip;
        this.name = name;
    }

    @SuppressWarnings("MustBeClosedChecker") // closed with the source, or here if there is to be no source
    static ZipSource of(Path place, Limits limits) throws IOException, Refused {
        ZipFile zip;
        try {
            zip = new ZipFile(place.toFile());
        } catch (ZipException e) {
            throw new Refused(
                    "not-a-package",
                    BagSource.fileName(place),
                    "This is no ZIP file, or only a part of one. Fetch it again from where it came.");
        }
        try {
            List<? extends ZipEntry> found = Collections.list(zip.entries());
            String top = found.isEmpty() ? "" : topOf(found.getFirst());
            ZipSource source = new ZipSource(zip, top);
            long left = limits.bytes();
            for (ZipEntry entry : found) {
                left -= source.take(entry, limits);
                requireRoom(source.files.size() <= limits.files() && left >= 0, BagSource.fileName(place));
            }
            return source;
        } catch (Refused | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static String topOf(ZipEntry entry) {
        int slash = entry.getName().indexOf('/');
        return slash < 0 ? "" : entry.getName().substring(0, slash);
    }

    private long take(ZipEntry entry, Limits limits) throws Refused {
        String path = entry.getName();
        SafeNames.require(entry.isDirectory() ? path.substring(0, path.length() - 1) : path);
        if (!path.startsWith(name + "/") || name.isEmpty()) {
            throw new Refused(
                    "not-a-package", path, "A package lies in one folder, and this file lies outside. Ask the sender.");
        }
        if (entry.isDirectory()) {
            return 0;
        }
        requireRoom(entry.getSize() >= 0 && isSober(entry, limits), path);
        String inside = path.substring(name.length() + 1);
        if (files.put(inside, entry.getSize()) != null) {
            throw new Refused("file-twice", inside, "Two files have the same name. Ask the sender for the package.");
        }
        entries.put(inside, entry);
        return entry.getSize();
    }

    /** A file that unpacks to many times its length is there to exhaust whoever unpacks it. */
    private static boolean isSober(ZipEntry entry, Limits limits) {
        return entry.getSize() <= SMALL || entry.getSize() / limits.ratio() <= entry.getCompressedSize();
    }

    private static void requireRoom(boolean enough, String where) throws Refused {
        if (!enough) {
            throw new Refused(
                    "too-large", where, "The package is larger than the limits allow. Raise them if you trust it.");
        }
    }

    @Override
    public Optional<String> name() {
        return Optional.of(name);
    }

    @Override
    public SortedMap<String, Long> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    @Override
    public InputStream open(String path) throws IOException {
        ZipEntry entry = entries.get(path);
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw new IOException("There is no file " + path);
        }
        return in;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
