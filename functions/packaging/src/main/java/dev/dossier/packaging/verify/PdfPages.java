package dev.dossier.packaging.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the pages of a searchable copy from its beginning to its end. Only the plain form is understood in which such
 * copies are written; no stream is decoded, so nothing in a hostile file is unpacked.
 */
final class PdfPages {

    private static final int LONGEST_LINE = 4 << 20;
    private static final Pattern LENGTH = Pattern.compile("/Length (\\d{1,10}) >>$");
    private static final Pattern COUNT =
            Pattern.compile("^<< /Type /Pages /Kids \\[([0-9 R]*)\\] /Count (\\d{1,9}) >>$");

    private final BufferedInputStream in;
    private int pages;
    private int kids = -1;

    private PdfPages(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The number of pages; empty if the file is not in the form in which copies are written. */
    static Optional<Integer> in(InputStream file) throws IOException {
        PdfPages pdf = new PdfPages(file);
        boolean plain = pdf.line().equals("%PDF-1.7") && pdf.line().startsWith("%") && pdf.objects();
        return plain && pdf.pages == pdf.kids ? Optional.of(pdf.pages) : Optional.empty();
    }

    private boolean objects() throws IOException {
        for (String line = line(); !line.equals("xref"); line = line()) {
            if (!line.matches("\\d{1,9} 0 obj") || !object(line())) {
                return false;
            }
        }
        return true;
    }

    private boolean object(String dictionary) throws IOException {
        pages += dictionary.startsWith("<< /Type /Page /Parent ") ? 1 : 0;
        Matcher tree = COUNT.matcher(dictionary);
        if (tree.matches()) {
            kids = Integer.parseInt(tree.group(2));
            if (tree.group(1).chars().filter(c -> c == 'R').count() != kids) {
                return false;
            }
        }
        String end = line();
        if (end.equals("stream")) {
            Matcher length = LENGTH.matcher(dictionary);
            if (!length.find()) {
                return false;
            }
            in.skipNBytes(Long.parseLong(length.group(1)));
            return line().isEmpty() && line().equals("endstream") && line().equals("endobj");
        }
        return end.equals("endobj");
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.length() == LONGEST_LINE) {
                throw new java.io.EOFException("A line has no end");
            }
            line.append((char) c);
        }
        return line.toString();
    }
}
