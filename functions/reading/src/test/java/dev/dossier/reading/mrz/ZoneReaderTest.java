package dev.dossier.reading.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.fixtures.mrz.MrzSample;
import dev.dossier.fixtures.mrz.MrzSamples;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Pyramid;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
