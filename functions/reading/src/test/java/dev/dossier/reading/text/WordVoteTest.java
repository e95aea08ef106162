package dev.dossier.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordVoteTest {

    private static Word word(String text, int left, int top, double confidence) {
        return new Word(text, new Box(left, top, left + 12 * text.length(), top + 20), new Confidence(confidence));
    }

    private static TextLine line(Word... words) {
        return new TextLine(List.of(words), 0);
    }

    private static List<String> texts(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).toList();
    }

    @Test
    void what_was_read_most_surely_stands_in_the_line_of_the_first_look() {
        List<TextLine> lines = WordVote.of(
                List.of(
                        List.of(line(word("Born", 0, 0, 0.9), word("04/24/1376", 60, 0, 0.55))),
                        List.of(line(word("04/24/1976", 60, 1, 0.95)))),
                0);

        assertThat(texts(lines)).containsExactly("Born 04/24/1976");
    }

    @Test
    void a_word_that_another_look_denies_is_less_sure() {
        List<TextLine> lines = WordVote.of(
                List.of(List.of(line(word("1958", 0, 0, 0.95))), List.of(line(word("1968", 0, 0, 0.9)))), 0);

        assertThat(texts(lines)).containsExactly("1958");
        assertThat(lines.getFirst().words().getFirst().confidence().fraction()).isLessThan(0.8);
    }

    @Test
    void a_word_that_all_looks_read_alike_stays_as_sure_as_it_was() {
        List<TextLine> lines = WordVote.of(
                List.of(List.of(line(word("SMITH", 0, 0, 0.8))), List.of(line(word("SMITH", 0, 0, 0.95)))), 0);

        assertThat(lines.getFirst().words().getFirst().confidence().fraction()).isEqualTo(0.95);
    }

    @Test
    void words_that_only_a_further_look_saw_are_added_if_they_are_sure() {
        List<TextLine> lines = WordVote.of(
                List.of(
                        List.of(line(word("2", 0, 0, 0.9))),
                        List.of(line(word("CONNOR", 20, 0, 0.9)), line(word("ae", 500, 300, 0.4)))),
                0);

        assertThat(texts(lines)).containsExactly("2 CONNOR");
    }

    @Test
    void dust_that_the_first_look_saw_alone_is_no_word() {
        List<TextLine> lines = WordVote.of(
                List.of(List.of(line(word("SN", 0, 0, 0.35)), line(word("Sample", 0, 100, 0.5))), List.of()), 0);

        assertThat(texts(lines)).containsExactly("Sample");
    }

    @Test
    void a_date_that_one_look_parted_is_read_whole() {
        List<TextLine> lines = WordVote.of(
                List.of(
                        List.of(line(word("08/1", 0, 0, 0.95), word("2/2020", 52, 0, 0.95))),
                        List.of(line(word("08/12/2020", 0, 0, 0.95)))),
                0);

        assertThat(texts(lines)).containsExactly("08/12/2020");
    }

    @Test
    void lines_close_to_one_another_are_not_mixed() {
        List<TextLine> lines = WordVote.of(
                List.of(
                        List.of(line(word("Surname", 0, 0, 0.9))),
                        List.of(line(word("Surname", 0, 0, 0.9)), line(word("TRAVELER", 0, 16, 0.9)))),
                0);

        assertThat(texts(lines)).containsExactly("Surname", "TRAVELER");
    }

    @Test
    void words_of_two_rows_that_a_look_took_for_one_line_are_parted() {
        List<TextLine> lines = WordVote.of(
                List.of(
                        List.of(line(
                                word("Lugar", 0, 0, 0.9), word("Paris", 30, 22, 0.9), word("nacimiento", 70, 0, 0.9))),
                        List.of()),
                0);

        assertThat(texts(lines)).containsExactlyInAnyOrder("Lugar nacimiento", "Paris");
    }

    @Test
    void the_same_word_in_a_higher_box_is_not_said_twice() {
        Word high = new Word("NOV", new Box(60, 80, 96, 120), new Confidence(0.95));

        List<TextLine> lines = WordVote.of(
                List.of(
                        List.of(line(word("02", 20, 100, 0.9), word("NOV", 60, 100, 0.9), word("1975", 110, 100, 0.9))),
                        List.of(line(high))),
                0);

        assertThat(texts(lines)).containsExactly("02 NOV 1975");
    }
}
