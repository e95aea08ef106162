package dev.dossier.reading.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.fixtures.mrz.MrzSample;
import dev.dossier.fixtures.mrz.MrzSamples;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Homography;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.image.Scaling;
import dev.dossier.reading.image.Warp;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ZoneReaderTest {

    private static final MrzSample SAMPLE = MrzSamples.clean(4);

    private final ZoneReader reader = new ZoneReader();

    /** The sample on a page twice as wide, turned by {@code degrees}, with wavy lines all over, which may be as pale. */
    private static Gray page(double degrees, Color waves) {
        BufferedImage zone = SAMPLE.picture().grey().image();
        int width = zone.getWidth() * 2;
        int height = zone.getWidth() * 3 / 2;
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = page.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        g.drawImage(zone, width / 4, height / 2, null);
        g.setColor(waves);
        g.setStroke(new BasicStroke(1.5f));
        for (int y = 0; y < height; y += 14) {
            Path2D wave = new Path2D.Double();
            wave.moveTo(0, y);
            for (int x = 0; x < width; x += 5) {
                wave.lineTo(x, y + 9 * Math.sin(x / 23.0 + y / 90.0));
            }
            g.draw(wave);
        }
        g.dispose();
        return Gray.of(page);
    }

    private void assertRead(Gray page) {
        assertThat(reader.read(new Pyramid(page)))
                .hasValueSatisfying(zone -> assertThat(zone.mrz().lines()).isEqualTo(SAMPLE.lines()));
    }

    @ParameterizedTest
    @EnumSource
    void a_zone_is_read_whichever_way_it_lies(QuarterTurn turn) {
        assertRead(page(0, Color.WHITE).turned(turn));
    }

    @Test
    void a_zone_is_read_askew() {
        assertRead(page(-6, Color.WHITE));
        assertRead(page(11, Color.WHITE));
    }

    /** {@code page} as a camera shows it that stands aside: a side counts as nearer by a share of the way across. */
    private static Gray seenAside(Gray page, double right, double down) {
        double g = right / page.width();
        double h = down / page.height();
        double x = page.width() / 2.0;
        double y = page.height() / 2.0;
        double k = 1 - g * x - h * y;
        Homography toPage = new Homography(
                (1 + x * g) / k, x * h / k, (x * k - x) / k, y * g / k, (1 + y * h) / k, (y * k - y) / k, g / k, h / k);
        return Warp.linear(page, page.width(), page.height(), toPage);
    }

    @ParameterizedTest
    @CsvSource({"1.2, 0", "-1.2, 0", "0, 0.8", "0, -0.8", "0.6, 0.6"})
    void a_zone_is_read_that_the_camera_saw_from_aside(double right, double down) {
        assertRead(seenAside(page(0, Color.WHITE), right, down));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.55", "0.55, 1"})
    void a_zone_is_read_whose_letters_are_flattened_or_narrowed(double across, double down) {
        Gray page = page(0, Color.WHITE);
        assertRead(Scaling.to(page, (int) (page.width() * across), (int) (page.height() * down)));
    }

    @Test
    void a_pattern_of_the_paper_leads_no_line_astray() {
        assertRead(page(0, new Color(185, 195, 225)));
    }

    @Test
    void a_page_of_other_text_has_no_zone() {
        BufferedImage page = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 1240, 1754);
        g.setColor(Color.BLACK);
        for (int line = 0; line < 45; line++) {
            g.setFont(new Font(line % 2 == 0 ? Font.SERIF : Font.MONOSPACED, Font.PLAIN, 22));
            g.drawString(
                    "The registrar of Port Halvard certifies on this day that of record " + 1000 * line,
                    100,
                    100 + 34 * line);
        }
        g.dispose();

        assertThat(reader.read(new Pyramid(Gray.of(page)))).isEmpty();
    }

    @Test
    void a_pattern_of_angles_is_no_zone() {
        BufferedImage page = new BufferedImage(1240, 1000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = page.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 1240, 1000);
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(3));
        for (int y = 700; y <= 760; y += 60) {
            for (int x = 100; x < 100 + 44 * 22; x += 22) {
                g.drawLine(x, y, x + 14, y - 10);
                g.drawLine(x, y, x + 14, y + 10);
            }
        }
        g.dispose();

        assertThat(reader.read(new Pyramid(Gray.of(page)))).isEmpty();
    }
}
