package dev.dossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedLooksTest {

    private static TextLine line(Word... words) {
        return new TextLine(List.of(words), 0);
    }

    /** A word 30 high, in the row at 100. */
    private static Word word(String text, int left, int right) {
        return new Word(text, new Box(left, 100, right, 130), new Confidence(0.9));
    }

    private static List<String> texts(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).toList();
    }

    @Test
    void a_word_that_one_look_missed_is_added_to_its_line() {
        List<TextLine> first = List.of(line(word("عائلي", 100, 180)));
        List<TextLine> second = List.of(line(word("قيد", 190, 240), word("بيان", 250, 320)));

        List<TextLine> joined = JoinedLooks.of(List.of(first, second));

        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().words()).extracting(Word::text).containsExactly("عائلي", "قيد", "بيان");
    }

    @Test
    void what_stands_far_away_or_is_only_a_figure_stays_alone() {
        List<TextLine> first = List.of(line(word("عائلي", 100, 180)));

        assertThat(texts(JoinedLooks.of(List.of(first, List.of(line(word("قيد", 600, 650)))))))
                .containsExactly("عائلي", "قيد");
        assertThat(texts(JoinedLooks.of(List.of(first, List.of(line(word("۸", 190, 205)))))))
                .containsExactly("عائلي", "۸");
    }

    @Test
    void the_look_that_saw_more_figures_is_right() {
        List<TextLine> first = List.of(line(word("۲", 100, 130)));

        assertThat(texts(JoinedLooks.of(List.of(first, List.of(line(word("۲۲", 98, 131)))))))
                .containsExactly("۲۲");
        assertThat(texts(JoinedLooks.of(List.of(List.of(line(word("۲۲", 98, 131))), first))))
                .containsExactly("۲۲");
    }
}
