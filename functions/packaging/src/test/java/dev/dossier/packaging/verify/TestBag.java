package dev.dossier.packaging.verify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.json.Json;
import dev.dossier.packaging.BagBuilder;
import dev.dossier.packaging.SampleCase;
import dev.dossier.packaging.SampleScans;
import dev.dossier.packaging.bag.BagWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The sample package, taken apart so that somebody can tamper with it. */
final class TestBag {

    private static final byte[] SAMPLE = sample();

    /** The content of every file by its name in the ZIP file. */
    final Map<String, byte[]> files = new TreeMap<>();

    TestBag() {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(SAMPLE))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zipFile() {
        return SAMPLE.clone();
    }

    TestBag change(String path, UnaryOperator<byte[]> change) {
        if (files.computeIfPresent("T-17-r1/" + path, (name, before) -> change.apply(before)) == null) {
            throw new IllegalArgumentException("The sample has no " + path);
        }
        return this;
    }

    TestBag flip(String path, int at) {
        return change(path, before -> {
            byte[] after = before.clone();
            after[at < 0 ? after.length + at : at] ^= 1;
            return after;
        });
    }

    TestBag put(String path, String content) {
        files.put("T-17-r1/" + path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TestBag remove(String path) {
        change(path, before -> before);
        files.remove("T-17-r1/" + path);
        return this;
    }

    TestBag edit(String path, Consumer<ObjectNode> edit) {
        return change(path, before -> {
            ObjectNode tree = (ObjectNode) Json.tree(before);
            edit.accept(tree);
            return Json.bytes(tree);
        });
    }

    byte[] bytes(String path) {
        return files.getOrDefault("T-17-r1/" + path, new byte[0]);
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The first path that begins and ends so. */
    String path(String begin, String end) {
        return files.keySet().stream()
                .map(name -> name.substring("T-17-r1/".length()))
                .filter(path -> path.startsWith(begin) && path.endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    List<String> paths() {
        return files.keySet().stream()
                .map(name -> name.substring("T-17-r1/".length()))
                .toList();
    }

    /** Packs the files as they are. */
    Path zip(Path folder) throws IOException {
        Path zip = folder.resolve("tampered.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }

    /** Packs the data with new manifests, as a careful forger would. */
    Path forged(Path folder) throws IOException {
        Path zip = folder.resolve("forged.zip");
        List<String> info = Arrays.stream(text("bag-info.txt").split("\n"))
                .filter(line -> !line.startsWith("Payload-Oxum"))
                .toList();
        try (BagWriter bag = new BagWriter(zip, "T-17-r1", Instant.EPOCH)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                String path = file.getKey().substring("T-17-r1/".length());
                if (path.startsWith("data/")) {
                    bag.data(path.substring("data/".length()), (OutputStream out) -> out.write(file.getValue()));
                }
            }
            bag.finish(info);
        }
        return zip;
    }

    Path folder(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder.resolve("T-17-r1");
    }

    private static byte[] sample() {
        try {
            Path zip = Files.createTempFile("sample", ".zip");
            SampleCase sample = SampleCase.finished();
            new BagBuilder(SampleScans.GRADING).build(sample.file(), SampleCase.type(), sample.blobs(), zip);
            byte[] bytes = Files.readAllBytes(zip);
            Files.delete(zip);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
