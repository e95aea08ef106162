package dev.dossier.packaging.pdf;

import dev.dossier.domain.paper.TextLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one PDF file of page pictures with the words behind them. */
public final class SearchablePdf {

    /** What a page is taken to have been scanned at if nobody says so, in dots per inch. */
    static final int USUAL_DPI = 300;

    private static final int POINTS_PER_INCH = 72;

    /** The longest side of a page that every reader shows, in points. */
    private static final int LONGEST_SIDE = 14_400;

    private final PdfWriter pdf;
    private final String name;
    private final Instant at;
    private final int pageTree;
    private final int font;
    private final Characters characters = new Characters();
    private final List<Integer> pages = new ArrayList<>();

    /**
     * Begins a file.
     *
     * @param out is written to and left open
     * @param name of the document, without personal data; files of different names have different identifiers
     * @param at the time that the file says it was made
     */
    public SearchablePdf(OutputStream out, String name, Instant at) throws IOException {
        this.pdf = new PdfWriter(out);
        this.name = name;
        this.at = at;
        this.pageTree = pdf.reserve();
        this.font = pdf.reserve();
    }

    /**
     * Adds a page.
     *
     * @param file the page's picture, as JPEG, PNG or another kind that Java reads
     * @param dpi dots per inch of the picture; 0 if nobody knows
     * @param lines the words on it, with boxes in pixels of the picture
     */
    public void add(byte[] file, int dpi, List<TextLine> lines) throws IOException {
        Picture picture = Picture.of(file);
        int longest = Math.max(picture.width(), picture.height());
        double dots = Math.max(dpi <= 0 ? USUAL_DPI : dpi, longest * (double) POINTS_PER_INCH / LONGEST_SIDE);
        double scale = POINTS_PER_INCH / dots;
        String width = Figures.of(picture.width() * scale);
        String height = Figures.of(picture.height() * scale);
        int image = picture.writeTo(pdf);
        String drawing = "q\n" + width + " 0 0 " + height + " 0 0 cm\n/P Do\nQ\n"
                + TextLayer.of(lines, characters, picture.height(), scale);
        int content = pdf.stream("", drawing.getBytes(StandardCharsets.US_ASCII));
        pages.add(pdf.object("<< /Type /Page /Parent " + pageTree + " 0 R /MediaBox [0 0 " + width + " " + height
                + "] /Resources << /XObject << /P " + image + " 0 R >> /Font << /F " + font
                + " 0 R >> >> /Contents " + content + " 0 R >>"));
    }

    /** Ends the file. */
    public void finish() throws IOException {
        String kids = pages.stream().map(page -> page + " 0 R").collect(Collectors.joining(" "));
        pdf.object(pageTree, "<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        characters.writeFont(pdf, font);
        int profile = pdf.stream("/N 3", SrgbProfile.file());
        int metadata = pdf.stream("/Type /Metadata /Subtype /XML", metadata().getBytes(StandardCharsets.UTF_8));
        int catalog = pdf.object("<< /Type /Catalog /Pages " + pageTree + " 0 R /Metadata " + metadata
                + " 0 R /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"
                + " /Info (sRGB) /DestOutputProfile " + profile + " 0 R >>] >>");
        pdf.finish(catalog, identifier());
    }

    private String identifier() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha256.digest((name + "\n" + at).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private String metadata() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>U</pdfaid:conformance>
                <xmp:CreateDate>%1$s</xmp:CreateDate>
                <xmp:ModifyDate>%1$s</xmp:ModifyDate>
                <xmp:CreatorTool>Dossier</xmp:CreatorTool>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:title>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(at, name);
    }
}
