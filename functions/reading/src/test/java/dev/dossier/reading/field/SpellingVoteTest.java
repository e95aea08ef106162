package dev.dossier.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.reading.field.SecondLook.Spelling;
import dev.dossier.reading.text.StripReader.Look;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingVoteTest {

    private static Spelling decide(Look... looks) {
        return new SpellingVote(List.of(looks), false).decide();
    }

    @Test
    void a_name_that_all_read_alike_is_certain() {
        assertThat(decide(new Look("eng", "ERIKSON", 0.9), new Look("deu", "Erikson", 0.95))
                        .certain())
                .isTrue();
    }

    @Test
    void who_does_not_know_a_letter_says_nothing_about_it() {
        Spelling spelling = decide(
                new Look("fra", "Désiré", 0.96),
                new Look("spa", "Désiré", 0.92),
                new Look("pol", "Dósirć", 0.9),
                new Look("eng", "Desire", 0.97));

        assertThat(spelling.text()).isEqualTo("Désiré");
        assertThat(spelling.certain()).isTrue();
    }

    @Test
    void a_letter_that_three_languages_know_and_one_denies_goes_to_a_person() {
        assertThat(decide(
                                new Look("fra", "Désiré", 0.96),
                                new Look("spa", "Desiré", 0.95),
                                new Look("por", "Désiré", 0.92))
                        .certain())
                .isFalse();
    }

    @Test
    void other_marks_on_the_same_letter_that_were_seen_about_as_surely_go_to_a_person() {
        assertThat(decide(new Look("tur", "Kâthe", 0.92), new Look("fra", "Kâthe", 0.9), new Look("deu", "Käthe", 0.9))
                        .certain())
                .isFalse();
    }

    @Test
    void marks_that_one_alone_has_seen_must_have_been_seen_very_surely() {
        assertThat(decide(new Look("eng", "DABROWA", 0.91), new Look("pol", "DĄBROWA", 0.93))
                        .certain())
                .isFalse();
        assertThat(decide(new Look("eng", "DABROWA", 0.91), new Look("pol", "DĄBROWA", 0.96))
                        .certain())
                .isTrue();
    }

    @Test
    void letters_that_differ_go_to_a_person() {
        assertThat(decide(new Look("fra", "Tariq", 0.96), new Look("spa", "Tarig", 0.93))
                        .certain())
                .isFalse();
    }

    @Test
    void who_is_far_less_sure_is_not_listened_to() {
        assertThat(decide(
                                new Look("pol", "Wojciech", 0.97),
                                new Look("eng", "Wojciech", 0.9),
                                new Look("deu", "Wojclech", 0.7))
                        .certain())
                .isTrue();
    }

    @Test
    void marks_are_not_believed_where_nothing_stands_above_the_letters() {
        Spelling spelling = new SpellingVote(
                        List.of(
                                new Look("spa", "UTOPÍA", 0.97),
                                new Look("por", "UTOPÍA", 0.95),
                                new Look("eng", "UTOPIA", 0.96),
                                new Look("fra", "UTOPIA", 0.9)),
                        true)
                .decide();

        assertThat(spelling.text()).isEqualTo("UTOPIA");
        assertThat(spelling.certain()).isTrue();
    }
}
