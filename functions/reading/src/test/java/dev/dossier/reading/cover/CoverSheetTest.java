package dev.dossier.reading.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.CoverSheet;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.reading.barcode.BarcodeReader;
import dev.dossier.reading.cover.CoverPrinter.Sheet;
import dev.dossier.reading.image.Gray;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverSheetTest {

    private static final CoverSheet PASSPORT = new CoverSheet("A-17", "spouse", DocumentType.PASSPORT);
    private static final CoverSheet FORM = new CoverSheet("A-17", "", DocumentType.FORM);

    private static byte[] printed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CoverPrinter.print(
                List.of(
                        new Sheet(PASSPORT, List.of("Case A-17", "Passport", "Іван Testov (spouse)")),
                        new Sheet(FORM, List.of("Case A-17", "Form"))),
                out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"300, NONE", "150, HALF", "100, LEFT"})
    void a_printed_sheet_says_the_same_when_it_is_scanned(int dpi, QuarterTurn turn) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed())) {
            for (int page = 0; page < 2; page++) {
                Gray scan = Gray.of(new PDFRenderer(pdf).renderImageWithDPI(page, dpi, ImageType.GRAY))
                        .turned(turn);
                assertThat(CoverCode.of(BarcodeReader.read(scan))).contains(page == 0 ? PASSPORT : FORM);
            }
        }
    }

    @Test
    void people_can_read_it_too() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Case A-17", "Passport", "Testov (spouse)");
        }
    }

    @Test
    void what_is_written_is_read() {
        assertThat(CoverCode.of(CoverCode.text(PASSPORT))).contains(PASSPORT);
        assertThat(CoverCode.of(CoverCode.text(FORM))).contains(FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOSSIER-COVER|2|A-17|spouse|PASSPORT",
                "DOSSIER-COVER|1|A-17|spouse|LIBRARY_CARD",
                "DOSSIER-COVER|1||spouse|PASSPORT",
                "DOSSIER-COVER|1|A 17|spouse|PASSPORT",
                "COVER|1|A-17|spouse|PASSPORT",
                "A-17"
            })
    void what_this_version_does_not_understand_is_not_guessed(String text) {
        assertThat(CoverCode.of(text)).isEmpty();
    }
}
