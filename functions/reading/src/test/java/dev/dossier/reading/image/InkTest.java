package dev.dossier.reading.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class InkTest {

    private static final int WHITE = 255;

    private static Gray drawn(Color paper, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(paper);
        g.fillRect(0, 0, 600, 400);
        drawing.accept(g);
        g.dispose();
        return Gray.of(image);
    }

    private static void strokes(Graphics2D g, int y, Color colour) {
        g.setColor(colour);
        for (int x = 50; x < 550; x += 8) {
            g.fillRect(x, y, 4, 24);
        }
    }

    @Test
    void print_is_black_and_a_faint_pattern_beside_it_white() {
        Gray ink = Ink.of(drawn(Color.WHITE, g -> {
            strokes(g, 100, Color.BLACK);
            strokes(g, 300, new Color(232, 232, 238));
        }));

        assertThat(ink.at(52, 110)).isLessThan(40);
        assertThat(ink.at(52, 310)).isEqualTo(WHITE);
    }

    @Test
    void print_in_the_dark_is_as_black_as_print_in_the_light() {
        Gray ink = Ink.of(drawn(Color.WHITE, g -> {
            strokes(g, 60, new Color(20, 20, 20));
            g.setColor(new Color(90, 90, 90));
            g.fillRect(0, 200, 600, 200);
            strokes(g, 340, new Color(15, 15, 15));
        }));

        assertThat(ink.at(52, 70)).isLessThan(40);
        assertThat(ink.at(52, 350)).isLessThan(80);
    }

    @Test
    void empty_paper_has_no_ink() {
        Gray ink = Ink.of(drawn(new Color(240, 235, 220), g -> {}));

        assertThat(ink.pixels()).containsOnly((byte) WHITE);
    }
}
