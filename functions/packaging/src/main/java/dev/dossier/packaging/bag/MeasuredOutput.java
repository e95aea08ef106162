package dev.dossier.packaging.bag;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Hands bytes on and takes their measure on the way: length, digests, and the checksum that ZIP files want. */
public final class MeasuredOutput extends OutputStream {

    private final OutputStream out;
    private final MessageDigest sha256 = digest("SHA-256");
    private final MessageDigest sha512 = digest("SHA-512");
    private final CRC32 crc = new CRC32();
    private long bytes;

    /** Hands on to {@code out}. */
    public MeasuredOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] data, int from, int length) throws IOException {
        out.write(data, from, length);
        sha256.update(data, from, length);
        sha512.update(data, from, length);
        crc.update(data, from, length);
        bytes += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    long crc() {
        return crc.getValue();
    }

    /** What was written, as a file called {@code path}; nothing can be written afterwards. */
    public BagFile file(String path) {
        HexFormat hex = HexFormat.of();
        return new BagFile(path, bytes, hex.formatHex(sha256.digest()), hex.formatHex(sha512.digest()));
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + name, e);
        }
    }
}
