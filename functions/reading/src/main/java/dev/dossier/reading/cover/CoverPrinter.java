package dev.dossier.reading.cover;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import dev.dossier.domain.paper.CoverSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes a PDF of cover sheets, one a page, in US letter size; prints on A4 as well. */
public final class CoverPrinter {

    /** The side of the code in points: 3.5 inches, large enough for a photograph of the stack. */
    private static final float CODE = 252;

    private static final float TOP = 640;

    private static final float WIDEST_LINE = 500;

    private CoverPrinter() {}

    /**
     * A sheet.
     *
     * @param says what the code says
     * @param lines the same for people, most important first; what the fonts of every PDF reader lack is left out
     */
    public record Sheet(CoverSheet says, List<String> lines) {
        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    public static void print(List<Sheet> sheets, OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
            PDFont plain = new PDType1Font(FontName.HELVETICA);
            for (Sheet sheet : sheets) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    draw(content, sheet, bold, plain);
                }
            }
            pdf.save(out);
        }
    }

    private static void draw(PDPageContentStream content, Sheet sheet, PDFont bold, PDFont plain) throws IOException {
        write(content, bold, 34, TOP, "COVER SHEET");
        code(content, CoverCode.text(sheet.says()), TOP - 40 - CODE);
        float y = TOP - 90 - CODE;
        float size = 26;
        for (String line : sheet.lines()) {
            write(content, size > 20 ? bold : plain, size, y, line);
            y -= size * 1.5f;
            size = Math.max(14, size - 6);
        }
        write(content, plain, 11, 96, "Lay this sheet on top of the paper that it names and scan it with the stack.");
        write(
                content,
                plain,
                11,
                80,
                "Everything up to the next cover sheet is taken for that paper. One sheet a paper.");
    }

    /** A line in the middle of the page, as large as it fits. */
    private static void write(PDPageContentStream content, PDFont font, float size, float y, String line)
            throws IOException {
        String text = printable(font, line);
        float width = font.getStringWidth(text) / 1000 * size;
        float fitting = width <= WIDEST_LINE ? size : size * WIDEST_LINE / width;
        content.beginText();
        content.setFont(font, fitting);
        content.newLineAtOffset((PDRectangle.LETTER.getWidth() - Math.min(width, WIDEST_LINE)) / 2, y);
        content.showText(text);
        content.endText();
    }

    private static String printable(PDFont font, String line) {
        StringBuilder text = new StringBuilder();
        line.codePoints().mapToObj(Character::toString).forEach(letter -> {
            try {
                font.encode(letter);
                text.append(letter);
            } catch (IOException | IllegalArgumentException e) {
                text.append(' '); // not a letter of the fonts that every PDF reader has
            }
        });
        return text.toString().replaceAll(" +", " ").strip();
    }

    private static void code(PDPageContentStream content, String text, float bottom) throws IOException {
        BitMatrix bits = bits(text);
        float module = CODE / bits.getWidth();
        float left = (PDRectangle.LETTER.getWidth() - CODE) / 2;
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                if (bits.get(x, y)) {
                    content.addRect(left + x * module, bottom + CODE - (y + 1) * module, module, module);
                }
            }
        }
        content.fill();
    }

    /** With so much error correction that a quarter of the code may be stained. */
    private static BitMatrix bits(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalArgumentException("The text of a cover sheet fits into a code", e);
        }
    }
}
