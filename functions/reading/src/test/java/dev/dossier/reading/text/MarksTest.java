package dev.dossier.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.text.StripReader.Place;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 40);
    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 20);

    /** The place of a line whose letters stand between 100 and 130. */
    private static Place place(String text) {
        int width = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY)
                .createGraphics()
                .getFontMetrics(FONT)
                .stringWidth(text);
        return new Place(new Box(200, 100, 200 + width, 130), 0, text.split(" ", -1).length, 1);
    }

    private static StripReader page(String text, String label) {
        return page(text, label, 0);
    }

    private static StripReader page(String text, String label, double degrees) {
        BufferedImage image = new BufferedImage(900, 220, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 900, 220);
        g.setColor(Color.BLACK);
        g.rotate(Math.toRadians(degrees), 450, 115);
        g.setFont(FONT);
        g.drawString(text, 200, 129);
        g.setFont(SMALL);
        g.drawString(label, 200, 94);
        g.dispose();
        return new StripReader(new Pyramid(Gray.of(image)), new TreeMap<>());
    }

    @ParameterizedTest
    @CsvSource({
        "İbrahim, Ibrahim, 1",
        "Gérard, Gerard, 1",
        "Gülnür, Gulnur, 2",
        "MUÑOZ PÉREZ, MUNOZ PEREZ, 2",
        "Gérard, Gérard, 0",
        "Jiji, Jiji, 0",
        "ANNA, ANNA, 0",
        "Anna, Ánná, 0"
    })
    void letters_whose_marks_were_not_read_are_counted(String printed, String read, int lost) {
        assertThat(page(printed, "").marksLost(place(printed), read, List.of())).isEqualTo(lost);
    }

    @Test
    void a_label_right_above_is_no_mark() {
        StripReader page = page("ANNA MARIA", "given names");

        assertThat(page.marksLost(place("ANNA MARIA"), "ANNA MARIA", List.of(new Box(195, 74, 330, 99))))
                .isZero();
    }

    @Test
    void letters_of_a_line_that_slopes_a_little_have_not_grown() {
        String text = "SAN MATEO DEL ARCO";

        assertThat(page(text, "", 1.2).marksLost(place(text), text, List.of())).isZero();
        assertThat(page(text, "", -1.2).marksLost(place(text), text, List.of())).isZero();
    }
}
