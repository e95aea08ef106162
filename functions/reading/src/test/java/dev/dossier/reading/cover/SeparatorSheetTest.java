package dev.dossier.reading.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import dev.dossier.reading.image.Gray;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatorSheetTest {

    private static final double PIXELS_PER_MM = 150 / 25.4;

    /** A sheet at 150 dpi with bars of these widths, parted by gaps of 2.03 mm, tilted by so many degrees. */
    private static Gray sheet(double degrees, double... bars) {
        BufferedImage sheet = new BufferedImage(1275, 1650, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = sheet.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 1275, 1650);
        g.rotate(Math.toRadians(degrees), 637, 825);
        g.setColor(Color.BLACK);
        double y = 12;
        for (double bar : bars) {
            g.fillRect(
                    120,
                    (int) Math.round(y * PIXELS_PER_MM),
                    1000,
                    (int) Math.round(bar * PIXELS_PER_MM));
            y += bar + 2.03;
        }
        g.dispose();
        return Gray.of(sheet);
    }

    @ParameterizedTest
    @CsvSource({"5.08, 2.03, 5.08, 2.03", "5.08, 2.03, 2.03, 5.08", "2.03, 5.08, 5.08, 2.03", "2.03, 5.08, 2.03, 5.08"})
    void four_bars_two_of_them_wide_are_a_patch_code(double a, double b, double c, double d) {
        assertThat(Patches.isOn(sheet(0, a, b, c, d))).isTrue();
        assertThat(Patches.isOn(sheet(2, a, b, c, d).turned(QuarterTurn.LEFT))).isTrue();
    }

    @Test
    void rules_of_one_width_and_fewer_bars_are_none() {
        assertThat(Patches.isOn(sheet(0, 2.03, 2.03, 2.03, 2.03, 2.03, 2.03))).isFalse();
        assertThat(Patches.isOn(sheet(0, 5.08, 2.03, 5.08))).isFalse();
        assertThat(Patches.isOn(sheet(0))).isFalse();
    }

    private static List<TextLine> lines(String text) {
        List<TextLine> lines = new ArrayList<>();
        for (String line : text.split("/", -1)) {
            List<Word> words = new ArrayList<>();
            for (String word : line.strip().split(" ", -1)) {
                words.add(new Word(word, new Box(0, 0, 10, 10), Confidence.CERTAIN));
            }
            lines.add(new TextLine(words, 0));
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEPARATOR SHEET / Do not remove before scanning",
                "Next Document",
                "FEUILLE DE SEPARATION",
                "Patch code T"
            })
    void a_sheet_that_says_so_and_nothing_else_is_a_separator(String text) {
        assertThat(SeparatorWords.areAll(lines(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BIRTH CERTIFICATE",
                "Put a separator sheet between any two papers of the family before you hand the whole stack to us for scanning on Monday"
            })
    void a_paper_that_speaks_of_something_else_is_none(String text) {
        assertThat(SeparatorWords.areAll(lines(text))).isFalse();
    }
}
