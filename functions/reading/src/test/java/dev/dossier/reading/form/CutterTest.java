package dev.dossier.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.reading.form.Zone.Kind;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Homography;
import dev.dossier.reading.image.Pyramid;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CutterTest {

    private static final double SCALE = 300 / 72.0;
    private static final Zone LINE = new Zone(Kind.TEXT, 20, 20, 100, 16, 0, false, "Enter Last Name.");
    private static final Zone COMB = new Zone(Kind.TEXT, 20, 20, 90, 16, 9, true, "Enter Number.");

    private static Cutting cut(Zone zone, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(600, 240, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.scale(SCALE, SCALE);
        pen.setStroke(new BasicStroke(0.7f));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 10));
        drawing.accept(pen);
        pen.dispose();
        Laid laid = new Laid(new Homography(SCALE, 0, 0, 0, SCALE, 0, 0, 0), List.of(), 0);
        return new Cutter(new Pyramid(Gray.of(image)), laid).cut(zone);
    }

    private static Consumer<Graphics2D> line(double x1, double y1, double x2, double y2) {
        return pen -> pen.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static Consumer<Graphics2D> text(String text, float x, float base) {
        return pen -> pen.drawString(text, x, base);
    }

    @Test
    void the_frame_and_the_caption_above_it_are_nothing_that_was_entered() {
        Consumer<Graphics2D> frame = pen -> pen.draw(new Rectangle2D.Double(19, 19, 102, 18));
        assertThat(cut(LINE, frame).isBlank()).isTrue();
        assertThat(cut(LINE, frame.andThen(text("Complete Last Name", 22, 19))).isBlank())
                .isTrue();
    }

    @Test
    void a_line_to_write_on_that_crosses_the_zone_is_taken_away() {
        assertThat(cut(LINE, line(10, 34, 130, 34)).isBlank()).isTrue();
        assertThat(cut(LINE, line(10, 33.2, 130, 34.8)).isBlank()).isTrue();
    }

    @Test
    void what_stands_on_a_line_stays_when_the_line_goes() {
        Cutting written = cut(LINE, line(10, 34, 130, 34).andThen(text("Ayglp", 30, 33)));
        Cutting alone = cut(LINE, text("Ayglp", 30, 33));
        assertThat(written.isBlank()).isFalse();
        assertThat(written.area()).isBetween(0.75 * alone.area(), 1.1 * alone.area());
        assertThat(written.wide()).isBetween(alone.wide() - 1, alone.wide() + 1);
    }

    @Test
    void the_cells_of_a_comb_are_taken_away_and_the_digits_stay() {
        Consumer<Graphics2D> cells = pen -> {
            for (int cell = 0; cell <= 9; cell++) {
                pen.draw(new Line2D.Double(20 + 10 * cell, 19, 20 + 10 * cell, 37));
            }
        };
        assertThat(cut(COMB, cells).isBlank()).isTrue();
        Cutting digits = cut(COMB, cells.andThen(text("1", 22, 32)).andThen(text("7", 102, 32)));
        assertThat(digits.area()).isGreaterThan(4);
        assertThat(digits.wide()).as("moved together").isBetween(7.0, 16.0);
    }

    @Test
    void one_digit_is_enough() {
        assertThat(cut(LINE, text("1", 22, 32)).isBlank()).isFalse();
    }

    @Test
    void dust_is_nothing() {
        Consumer<Graphics2D> dust = pen -> {
            for (int i = 0; i < 8; i++) {
                pen.fill(new Rectangle2D.Double(25 + 11 * i, 22 + i % 3 * 4, 0.35, 0.35));
            }
        };
        assertThat(cut(LINE, dust).isBlank()).isTrue();
    }
}
