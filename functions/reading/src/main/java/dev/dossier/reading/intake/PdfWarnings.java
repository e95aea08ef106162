package dev.dossier.reading.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What people should know of a PDF that was taken apart. It is said of the first page. */
final class PdfWarnings {

    /** What every PDF ends with, however often it was changed. */
    private static final String END = "%%EOF";

    private PdfWarnings() {}

    static List<PageProblem> of(PDDocument pdf, Path file) throws IOException {
        List<PageProblem> warnings = new ArrayList<>();
        COSDictionary names = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
            warnings.add(new PageProblem(
                    PageNumber.FIRST,
                    "attachments-not-read",
                    "Files are attached to this PDF, and were not read. Save each of them and send it by itself."));
        }
        if (!hasEnd(file)) {
            warnings.add(new PageProblem(
                    PageNumber.FIRST,
                    "file-cut-off",
                    "This PDF stops in the middle: pages, or parts of them, may be missing. Send it again."));
        }
        return warnings;
    }

    private static boolean hasEnd(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer, kept, buffer.length - kept);
                    read >= 0;
                    read = in.read(buffer, kept, buffer.length - kept)) {
                int length = kept + read;
                if (new String(buffer, 0, length, ISO_8859_1).contains(END)) {
                    return true;
                }
                kept = Math.min(END.length() - 1, length);
                System.arraycopy(buffer, length - kept, buffer, 0, kept);
            }
        }
        return false;
    }
}
