package dev.dossier.packaging.bag;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a bag into a ZIP file, file after file. Each file is measured on its way through a temporary file beside the
 * ZIP file, because a file that is stored as it is must be announced with its length and checksum. Nothing is
 * compressed: pictures are small already, and how well a library compresses differs from machine to machine.
 */
public final class BagWriter implements Closeable {

    /** Writes the content of one file. */
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final Path spool;
    private final String top;
    private final LocalDateTime at;
    private final List<BagFile> files = new ArrayList<>();

    /**
     * Begins a bag.
     *
     * @param top the folder in which the whole bag lies
     * @param at the time that every file says it was made
     */
    public BagWriter(Path file, String top, Instant at) throws IOException {
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        this.zip.setMethod(ZipOutputStream.STORED);
        this.spool = Files.createTempFile(file.toAbsolutePath().getParent(), "bag-", ".part");
        this.top = top;
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        write("bagit.txt", text("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
    }

    /** Writes a file of data; {@code path} is seen from the folder of data. */
    public BagFile data(String path, Body body) throws IOException {
        return write("data/" + path, body);
    }

    /**
     * Writes the manifests and ends the bag.
     *
     * @param info what the bag says of itself, line by line, but for the measure of its data
     * @return the SHA-512 of the SHA-512 tag manifest, which pins every byte of the bag
     */
    public String finish(List<String> info) throws IOException {
        List<BagFile> data = files.stream().filter(BagFile::isPayload).toList();
        long bytes = data.stream().mapToLong(BagFile::bytes).sum();
        List<String> lines = new ArrayList<>(info);
        lines.add("Payload-Oxum: " + bytes + "." + data.size());
        write("bag-info.txt", text(lines.stream().sorted().collect(Collectors.joining("\n", "", "\n"))));
        write("manifest-sha256.txt", manifest(data, BagFile::sha256));
        write("manifest-sha512.txt", manifest(data, BagFile::sha512));
        List<BagFile> tags = files.stream().filter(file -> !file.isPayload()).toList();
        write("tagmanifest-sha256.txt", manifest(tags, BagFile::sha256));
        return write("tagmanifest-sha512.txt", manifest(tags, BagFile::sha512)).sha512();
    }

    private static Body manifest(List<BagFile> files, Function<BagFile, String> digest) {
        return text(files.stream()
                .sorted(Comparator.comparing(BagFile::path))
                .map(file -> digest.apply(file) + "  " + file.path() + "\n")
                .collect(Collectors.joining()));
    }

    private static Body text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private BagFile write(String path, Body body) throws IOException {
        BagFile file;
        ZipEntry entry = new ZipEntry(top + "/" + path);
        try (MeasuredOutput measured = new MeasuredOutput(new BufferedOutputStream(Files.newOutputStream(spool)))) {
            body.writeTo(measured);
            entry.setCrc(measured.crc());
            file = measured.file(path);
        }
        entry.setSize(file.bytes());
        entry.setCompressedSize(file.bytes());
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        Files.copy(spool, zip);
        zip.closeEntry();
        files.add(file);
        return file;
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            Files.deleteIfExists(spool);
        }
    }
}
