package dev.dossier.packaging.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the objects of a PDF file one after the other, and keeps in memory only where each begins. */
final class PdfWriter {

    private final OutputStream out;
    private final List<Long> begins = new ArrayList<>();
    private long written;

    PdfWriter(OutputStream out) throws IOException {
        this.out = out;
        text("%PDF-1.7\n%");
        bytes(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'}); // says that the file is binary
    }

    /** The number of an object that is to be written later. */
    int reserve() {
        begins.add(0L);
        return begins.size();
    }

    /** Writes an object of this text and tells its number. */
    int object(String body) throws IOException {
        int number = reserve();
        object(number, body);
        return number;
    }

    void object(int number, String body) throws IOException {
        begin(number);
        text(body + "\nendobj\n");
    }

    /**
     * Writes a stream and tells its number.
     *
     * @param entries of its dictionary, without its length
     */
    int stream(String entries, byte[] data) throws IOException {
        int number = reserve();
        begin(number);
        String space = entries.isEmpty() ? "" : entries + " ";
        text("<< " + space + "/Length " + data.length + " >>\nstream\n");
        bytes(data);
        text("\nendstream\nendobj\n");
        return number;
    }

    /** Writes the table of objects and the end of the file. */
    void finish(int catalog, String id) throws IOException {
        long table = written;
        text("xref\n0 " + (begins.size() + 1) + "\n0000000000 65535 f \n");
        for (long begin : begins) {
            text(String.format(Locale.ROOT, "%010d 00000 n \n", begin));
        }
        text("trailer\n<< /Size " + (begins.size() + 1) + " /Root " + catalog + " 0 R /ID [<" + id + "> <" + id
                + ">] >>\nstartxref\n" + table + "\n%%EOF\n");
        out.flush();
    }

    private void begin(int number) throws IOException {
        begins.set(number - 1, written);
        text(number + " 0 obj\n");
    }

    private void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void bytes(byte[] data) throws IOException {
        out.write(data);
        written += data.length;
    }
}
