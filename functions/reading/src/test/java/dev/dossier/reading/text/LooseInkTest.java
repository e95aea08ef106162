package dev.dossier.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.image.Gray;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LooseInkTest {

    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 40);

    /** The picture of {@code text}, which begins at 200, with its capitals between 100 and 129. */
    private static Gray printed(String text) {
        BufferedImage image = new BufferedImage(900, 220, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 900, 220);
        g.setColor(Color.BLACK);
        g.setFont(FONT);
        g.drawString(text, 200, 129);
        g.drawLine(0, 131, 900, 131);
        g.dispose();
        return Gray.of(image);
    }

    private static Box box(String before, String text) {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        int left = 200 + g.getFontMetrics(FONT).stringWidth(before);
        int width = g.getFontMetrics(FONT).stringWidth(text);
        g.dispose();
        return new Box(left, 100, left + width, 130);
    }

    @Test
    void a_word_that_was_not_read_lies_loose_before_or_behind_a_value() {
        Gray page = printed("Santa Honda Vieja");

        assertThat(LooseInk.isBeside(page, box("Santa ", "Honda"), List.of())).isTrue();
        assertThat(LooseInk.isBeside(page, box("", "Santa Honda"), List.of())).isTrue();
        assertThat(LooseInk.isBeside(page, box("", "Santa Honda Vieja"), List.of()))
                .isFalse();
    }

    @Test
    void words_that_were_read_are_not_loose() {
        Gray page = printed("Santa Honda");

        assertThat(LooseInk.isBeside(page, box("Santa ", "Honda"), List.of(box("", "Santa"))))
                .isFalse();
    }

    @Test
    void a_frame_is_no_writing() {
        Gray page = printed("|   Honda   |");

        assertThat(LooseInk.isBeside(page, box("|   ", "Honda"), List.of())).isFalse();
    }
}
