package dev.dossier.packaging.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.domain.paper.TextLine;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchablePdfTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private static final byte[] PAPER = Pages.picture(1600, 1200, BufferedImage.TYPE_BYTE_GRAY, "png");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Surname ERIKSSON Given names ANNA MARIA
            Née à Besançon, le 3 août 1961
            Свідоцтво про народження Ольга
            ስም አበበ በቀለ
            အိမ်ထောင်စုလူဦးရေစာရင်း ပုံစံ ၆၆/၆
            जन्म दर्ता प्रमाणपत्र
            出生证明 王 小明
            𑄌𑄋𑄴𑄟𑄳𑄦 𑄇𑄧𑄙
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<
            """)
    void words_of_any_script_that_runs_from_left_to_right_come_back_in_reading_order(String text) throws IOException {
        assertThat(textOf(Pages.line(40, 100, text.split(" ")))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            محمد بن زكريا الرازي
            تاریخ تولد ۱۳۷۰/۱/۱
            الاسم (الكامل) محمد
            شماره 12345 صادره کابل
            נולד בשנת 1990
            """)
    void words_that_run_from_right_to_left_come_back_in_reading_order(String text) throws IOException {
        assertThat(textOf(Pages.rightToLeft(1500, 100, text.split(" ")))).isEqualTo(text);
    }

    @Test
    void a_line_of_both_directions_comes_back_in_reading_order() throws IOException {
        TextLine label = Pages.rightToLeft(1500, 100, "نام", "HASSAN", "کابل");
        TextLine endsInLatin = Pages.rightToLeft(1500, 200, "نام", "خانوادگی", "HASSAN");
        TextLine mostlyLatin = Pages.line(40, 300, "Name", "(محمد)", "HASSAN");

        assertThat(textOf(label, endsInLatin, mostlyLatin))
                .isEqualTo("نام HASSAN کابل نام خانوادگی HASSAN Name (محمد) HASSAN");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-40, -15, -7.5, -3, -0.5, 0.5, 3, 7.5, 15, 40})
    void words_on_a_sloped_line_come_back_whole_and_in_order(double degrees) throws IOException {
        TextLine sloped = Pages.sloped(80, degrees < 0 ? 1000 : 60, degrees, "REPUBLIC", "OF", "UTOPIA", "PASSPORT");

        assertThat(textOf(sloped)).isEqualTo("REPUBLIC OF UTOPIA PASSPORT");
    }

    @Test
    void lines_side_by_side_and_in_columns_keep_their_order() throws IOException {
        assertThat(textOf(
                        Pages.line(40, 100, "left", "first"),
                        Pages.line(40, 150, "left", "second"),
                        Pages.line(800, 100, "right", "first"),
                        Pages.line(800, 150, "right", "second"),
                        Pages.line(420, 150, "back", "again")))
                .isEqualTo("left first left second right first right second back again");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5, -5, 30})
    void every_word_lies_in_its_own_box(double degrees) throws IOException {
        TextLine line = Pages.sloped(200, 500, degrees, "WIDE", "I");
        try (PDDocument pdf = Loader.loadPDF(pdfOf(300, List.of(line)))) {
            Places places = new Places();
            places.getText(pdf);
            double scale = 72.0 / 300;
            TextPosition first = places.seen.getFirst();
            TextPosition last = places.seen.get(5);
            assertThat(first.getUnicode() + last.getUnicode()).isEqualTo("WI");
            var wide = line.words().get(0).box();
            var narrow = line.words().get(1).box();
            assertThat((double) first.getX() / scale).isBetween(wide.left() - 3.0, wide.right() + 3.0);
            assertThat((double) first.getY() / scale).isBetween(wide.top() - 3.0, wide.bottom() + 3.0);
            assertThat((double) last.getX() / scale).isBetween(narrow.left() - 3.0, narrow.right() + 3.0);
            assertThat((double) last.getY() / scale).isBetween(narrow.top() - 3.0, narrow.bottom() + 3.0);
        }
    }

    @Test
    void a_jpeg_picture_is_taken_in_byte_for_byte() throws IOException {
        byte[] jpeg = Pages.picture(640, 480, BufferedImage.TYPE_INT_RGB, "jpg");
        try (PDDocument pdf = Loader.loadPDF(pdfOf(jpeg, 0, List.of()))) {
            PDImageXObject image = imageOf(pdf);
            try (var raw = image.getCOSObject().createRawInputStream()) {
                assertThat(raw.readAllBytes()).isEqualTo(jpeg);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kind of picture,         code, format
            grey,                      10, png
            black and white,           12, png
            coloured,                   1, png
            palette,                   13, png
            with transparency,          2, png
            coloured bitmap,            1, bmp
            coloured gif,              13, gif
            grey jpeg,                 10, jpg
            coloured jpeg,              5, jpg
            """, useHeadersInDisplayName = true)
    void a_page_looks_as_its_picture_does(String kind, int type, String format) throws IOException {
        byte[] file = Pages.picture(400, 240, type, format);
        try (PDDocument pdf = Loader.loadPDF(pdfOf(file, 72, List.of(Pages.line(10, 100, "hidden"))))) {
            BufferedImage page = new PDFRenderer(pdf).renderImage(0);
            assertThat(page.getWidth()).isEqualTo(400);
            assertThat(page.getHeight()).isEqualTo(240);
            assertThat(brightness(page, 200, 10)).as("the black bar").isLessThan(30);
            assertThat(brightness(page, 300, 120)).as("the white paper").isGreaterThan(225);
            assertThat(brightness(page, 50, 120)).as("the red bar").isBetween(0, 200);
            assertThat(kind).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            dots per inch, width in points
            300,           384
            150,           768
            0,             384
            1,             14400
            """, useHeadersInDisplayName = true)
    void a_page_is_as_large_as_the_paper_was(int dpi, float points) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdfOf(dpi, List.of()))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(points);
        }
    }

    @Test
    void the_same_pages_give_the_same_bytes_and_another_name_another_identifier() throws IOException {
        byte[] once = pdfOf(300, List.of(Pages.line(40, 100, "ANNA")));
        byte[] again = pdfOf(300, List.of(Pages.line(40, 100, "ANNA")));

        assertThat(once).isEqualTo(again);
        try (PDDocument one = Loader.loadPDF(once);
                PDDocument other = Loader.loadPDF(named("other"))) {
            assertThat(one.getDocument().getDocumentID())
                    .isNotEqualTo(other.getDocument().getDocumentID());
        }
    }

    @Test
    void a_picture_that_nobody_can_decode_is_refused() {
        assertThatThrownBy(() -> pdfOf(new byte[] {1, 2, 3, 4}, 300, List.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no kind that can be put into a PDF");
    }

    private static byte[] named(String name) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SearchablePdf pdf = new SearchablePdf(file, name, NOON);
        pdf.add(PAPER, 300, List.of());
        pdf.finish();
        return file.toByteArray();
    }

    private static byte[] pdfOf(int dpi, List<TextLine> lines) throws IOException {
        return pdfOf(PAPER, dpi, lines);
    }

    private static byte[] pdfOf(byte[] picture, int dpi, List<TextLine> lines) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SearchablePdf pdf = new SearchablePdf(file, "abc-p1-1", NOON);
        pdf.add(picture, dpi, lines);
        pdf.finish();
        return file.toByteArray();
    }

    /** All text, with breaks between lines taken as spaces and marks of direction left out. */
    private static String textOf(TextLine... lines) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdfOf(300, List.of(lines)))) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .replace("\u200F", "")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    private static PDImageXObject imageOf(PDDocument pdf) throws IOException {
        return (PDImageXObject) pdf.getPage(0).getResources().getXObject(COSName.getPDFName("P"));
    }

    private static int brightness(BufferedImage page, int x, int y) {
        int rgb = page.getRGB(x, y);
        return ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
    }

    /** Notes where each character was drawn. */
    private static final class Places extends PDFTextStripper {
        final List<TextPosition> seen = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            seen.add(text);
            super.processTextPosition(text);
        }
    }
}
