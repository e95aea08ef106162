package dev.dossier.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandTest {

    private static final List<String> LABELS =
            List.of("Surname", "Given names", "Place of birth", "Nationality", "Father's name");

    private static TextLine line(int left, int row, String text, double sure) {
        List<Word> words = new ArrayList<>();
        int at = left;
        for (String word : text.split(" ", -1)) {
            Box box = new Box(at, 60 * row, at + 12 * word.length(), 60 * row + 20);
            words.add(new Word(word, box, new Confidence(sure)));
            at += 12 * (word.length() + 1);
        }
        return new TextLine(words, 0);
    }

    /** Labels with a value each, so sure; a heading stands above them. */
    private static List<TextLine> paper(int labels, double labelled, double beside) {
        List<TextLine> lines = new ArrayList<>(List.of(line(300, 1, "CERTIFICATE OF BIRTH", 0.95)));
        for (int i = 0; i < labels; i++) {
            lines.add(line(100, 3 + i, LABELS.get(i), labelled));
            lines.add(line(500, 3 + i, "Adaeze Okafor", beside));
        }
        return lines;
    }

    @Test
    void values_that_are_read_badly_beside_labels_that_are_read_well_were_written_by_hand() {
        assertThat(Hand.wrote(paper(5, 0.95, 0.45))).isTrue();
    }

    @Test
    void a_printed_paper_was_not() {
        assertThat(Hand.wrote(paper(5, 0.95, 0.9))).isFalse();
        assertThat(Hand.wrote(paper(5, 0.95, 0.61))).isFalse();
    }

    @Test
    void a_poor_picture_makes_labels_unsure_too() {
        assertThat(Hand.wrote(paper(5, 0.6, 0.4))).isFalse();
    }

    @Test
    void three_labels_prove_nothing() {
        assertThat(Hand.wrote(paper(3, 0.95, 0.4))).isFalse();
    }

    @Test
    void an_unsure_seal_in_another_row_is_no_value() {
        List<TextLine> lines = new ArrayList<>(paper(5, 0.95, 0.9));
        for (int row = 10; row < 16; row++) {
            lines.add(line(500, row, "REPUBLIC OF UTOPIA CIVIL REGISTRY", 0.1));
        }
        assertThat(Hand.wrote(lines)).isFalse();
    }
}
