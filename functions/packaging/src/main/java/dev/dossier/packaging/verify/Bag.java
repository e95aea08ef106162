package dev.dossier.packaging.verify;

import dev.dossier.packaging.bag.BagFile;
import dev.dossier.packaging.bag.MeasuredOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A bag whose files have all been read once and measured.
 *
 * @param files by path
 */
record Bag(BagSource source, Limits limits, SortedMap<String, BagFile> files) {

    Bag {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static Bag measured(BagSource source, Limits limits) throws Refused {
        SortedMap<String, BagFile> files = new TreeMap<>();
        for (var file : source.files().entrySet()) {
            MeasuredOutput measure = new MeasuredOutput(OutputStream.nullOutputStream());
            try (InputStream in = source.open(file.getKey())) {
                copyAtMost(in, measure, file.getValue(), file.getKey());
            } catch (IOException e) {
                throw new Refused(
                        "file-unreadable",
                        file.getKey(),
                        "The file cannot be read to its end. Fetch the package again.");
            }
            files.put(file.getKey(), measure.file(file.getKey()));
        }
        return new Bag(source, limits, files);
    }

    private static void copyAtMost(InputStream in, OutputStream out, long most, String path)
            throws IOException, Refused {
        byte[] piece = new byte[1 << 16];
        long left = most;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            left -= read;
            if (left < 0) {
                throw new Refused("too-large", path, "The file is longer than announced. Ask the sender again.");
            }
            out.write(piece, 0, read);
        }
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /**
     * A file as a whole.
     *
     * @throws Refused if it is longer than a text may be
     */
    byte[] bytes(String path) throws IOException, Refused {
        try (InputStream in = source.open(path)) {
            byte[] all = in.readNBytes(limits.textBytes());
            if (in.read() >= 0) {
                throw new Refused("too-large", path, "The file is longer than such files are. Raise the limit if so.");
            }
            return all;
        }
    }
}
