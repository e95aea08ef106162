package dev.dossier.reading.barcode;

import static com.google.zxing.BarcodeFormat.QR_CODE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.fixtures.coded.Pdf417;
import dev.dossier.reading.barcode.Barcode.Kind;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Scaling;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BarcodeReaderTest {

    private static final String TEXT = "U-100|01/20/25|7";
    private static final Box PLACE = new Box(700, 2950, 1500, 3050);

    /** A page of letter size at 300 dpi with lines of text, a dark picture and, if wanted, a barcode in its footer. */
    private static Gray page(boolean withCode) {
        BufferedImage page = new BufferedImage(2550, 3300, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 2550, 3300);
        g.setColor(Color.BLACK);
        g.setFont(new Font(Font.SERIF, Font.BOLD, 46));
        for (int y = 300; y < 2000; y += 62) {
            g.drawString("Practice papers of Utopia, to be read by machines only, line at " + y, 250, y);
        }
        g.fillOval(1700, 2200, 500, 500);
        if (withCode) {
            g.drawImage(Pdf417.of(TEXT, 6), PLACE.left(), PLACE.top(), PLACE.width(), PLACE.height(), null);
        }
        g.dispose();
        return Gray.of(page);
    }

    @Test
    void a_barcode_is_found_among_text_with_its_place() {
        List<Barcode> found = BarcodeReader.read(page(true));
        assertThat(found).extracting(Barcode::text).containsExactly(TEXT);
        assertThat(found.getFirst().kind()).isEqualTo(Kind.PDF417);
        long common = found.getFirst().box().overlap(PLACE);
        assertThat(common).isGreaterThan((long) (0.9 * PLACE.width() * PLACE.height()));
    }

    @Test
    void a_page_without_one_has_none() {
        assertThat(BarcodeReader.read(page(false))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(QuarterTurn.class)
    void a_page_that_lies_on_its_side_is_read_all_the_same(QuarterTurn turn) {
        assertThat(BarcodeReader.read(page(true).turned(turn)))
                .extracting(Barcode::text)
                .containsExactly(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"1", "0.66", "0.5"})
    void scans_at_300_200_and_150_dpi_are_read(double scale) {
        assertThat(BarcodeReader.read(Scaling.by(page(true), scale)))
                .extracting(Barcode::text)
                .containsExactly(TEXT);
    }

    @Test
    void a_large_code_is_found_beside_places_that_look_more_like_one() throws WriterException {
        BufferedImage page = new BufferedImage(2550, 3300, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 2550, 3300);
        g.setColor(Color.BLACK);
        Random random = new Random(7);
        for (int top : List.of(300, 2500)) {
            for (int i = 0; i < 4000; i++) {
                g.fillRect(500 + 10 * random.nextInt(150), top + 10 * random.nextInt(50), 10, 10);
            }
        }
        BitMatrix code = new QRCodeWriter().encode(TEXT, QR_CODE, 800, 800);
        for (int y = 0; y < 800; y++) {
            for (int x = 0; x < 800; x++) {
                if (code.get(x, y)) {
                    g.fillRect(800 + x, 1200 + y, 1, 1);
                }
            }
        }
        g.dispose();
        assertThat(BarcodeReader.read(Gray.of(page))).extracting(Barcode::text).containsExactly(TEXT);
    }
}
