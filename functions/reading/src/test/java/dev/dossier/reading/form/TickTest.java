package dev.dossier.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.fixtures.Dice;
import dev.dossier.fixtures.age.Light;
import dev.dossier.fixtures.age.Noise;
import dev.dossier.fixtures.age.Picture;
import dev.dossier.fixtures.age.Projection;
import dev.dossier.reading.form.Zone.Kind;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Homography;
import dev.dossier.reading.image.Pyramid;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickTest {

    private static final Zone BOX = new Zone(Kind.TICK, 30, 30, 10, 10, 0, false, "Sex. Select Female.");

    private static Tick tick(double dpi, double moved, Consumer<Graphics2D> drawing) {
        double scale = dpi / 72;
        BufferedImage image = new BufferedImage((int) (70 * scale), (int) (70 * scale), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.scale(scale, scale);
        pen.translate(moved, moved);
        pen.setStroke(new BasicStroke(0.7f));
        pen.draw(new Rectangle2D.Double(30, 30, 10, 10));
        drawing.accept(pen);
        pen.dispose();
        Picture scanned = Picture.of(image, dpi, Projection.scale(dpi / 25.4, dpi / 25.4));
        scanned = new Light.Uneven(0.3).age(scanned, Dice.of(1));
        scanned = new Noise.Grain(5, false).age(scanned, Dice.of(2));
        Laid laid = new Laid(new Homography(scale, 0, 0, 0, scale, 0, 0, 0), List.of(), 0);
        return Tick.of(new Cutter(new Pyramid(Gray.of(scanned.image())), laid), BOX);
    }

    private static Consumer<Graphics2D> line(double x1, double y1, double x2, double y2) {
        return pen -> pen.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @ParameterizedTest
    @CsvSource({"150, 0", "200, 0.8", "300, -1.2", "300, 1.5", "600, 0"})
    void an_empty_box_is_empty_though_the_page_lies_a_little_beside(double dpi, double moved) {
        assertThat(tick(dpi, moved, pen -> {})).isEqualTo(Tick.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {150, 200, 300, 600})
    void crosses_and_check_marks_are_ticks(double dpi) {
        Consumer<Graphics2D> cross = line(32, 32, 38, 38).andThen(line(38, 32, 32, 38));
        Consumer<Graphics2D> mark = line(31, 35, 34, 39).andThen(line(34, 39, 43, 27));
        assertThat(tick(dpi, 0, cross)).isEqualTo(Tick.TICKED);
        assertThat(tick(dpi, 1, mark)).isEqualTo(Tick.TICKED);
    }

    @Test
    void a_box_filled_in_is_ticked() {
        assertThat(tick(300, 0, pen -> pen.fill(new Rectangle2D.Double(30, 30, 10, 10))))
                .isEqualTo(Tick.TICKED);
    }

    @Test
    void a_line_of_the_form_beside_the_box_is_no_tick() {
        assertThat(tick(300, 0, line(0, 27.8, 70, 27.8))).isEqualTo(Tick.EMPTY);
        assertThat(tick(300, 0, line(42, 0, 42, 70))).isEqualTo(Tick.EMPTY);
    }

    @Test
    void a_small_stroke_may_be_a_slip_of_the_pen() {
        assertThat(tick(300, 0, line(34, 34, 36.2, 35.5))).isEqualTo(Tick.UNSURE);
    }
}
