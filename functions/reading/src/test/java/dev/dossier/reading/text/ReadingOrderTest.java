package dev.dossier.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    /** Words as Tesseract gives them, each with its left edge in pixels. */
    private static TextLine line(Object... wordsAndEdges) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < wordsAndEdges.length; i += 2) {
            int left = (int) wordsAndEdges[i + 1];
            words.add(new Word((String) wordsAndEdges[i], new Box(left, 0, left + 50, 20), new Confidence(0.9)));
        }
        return new TextLine(words, 0);
    }

    private static List<String> texts(TextLine... lines) {
        return ReadingOrder.of(List.of(lines)).stream().map(TextLine::text).toList();
    }

    @Test
    void a_date_that_was_taken_for_a_line_from_the_left_begins_at_the_right() {
        assertThat(texts(line("۱۳۸۵", 100, "\u200fدلو\u200e", 200, "۲۹", 300))).containsExactly("۲۹ دلو ۱۳۸۵");
    }

    @Test
    void a_line_from_the_right_stays_as_it_is_though_boxes_overlap() {
        assertThat(texts(line("السجل", 500, "المدني", 400, "في", 290, "تل", 310, "الزيتون", 200)))
                .containsExactly("السجل المدني في تل الزيتون");
    }

    @Test
    void latin_words_among_others_keep_their_order() {
        assertThat(texts(line("New", 100, "York", 200, "مدينة", 300), line("تاريخ الولادة ومحل الولادة", 900)))
                .first()
                .isEqualTo("مدينة New York");
    }

    @Test
    void a_page_in_latin_letters_is_left_alone() {
        TextLine line = line("Date", 100, "of", 200, "birth", 300);
        assertThat(ReadingOrder.of(List.of(line))).containsExactly(line);
    }

    @Test
    void a_word_of_marks_alone_is_no_word() {
        assertThat(texts(line("\u200f", 300), line("الاسم", 300))).containsExactly("الاسم");
    }
}
