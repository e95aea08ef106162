package dev.dossier.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.reading.field.SecondLook.Spelling;
import dev.dossier.reading.text.StripReader.Look;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondLookTest {

    private static Spelling decide(Look... looks) {
        return SecondLook.decide(List.of(looks)).orElseThrow();
    }

    @Test
    void a_name_that_all_read_alike_is_certain() {
        assertThat(decide(new Look("ERIKSON", 0.9), new Look("Erikson", 0.95)).certain())
                .isTrue();
    }

    @Test
    void accents_that_two_have_seen_are_certain_although_others_leave_them_out() {
        Spelling spelling = decide(new Look("DÉSIRÉ", 0.96), new Look("DÉSIRÉ", 0.92), new Look("DESIRE", 0.95));

        assertThat(spelling.text()).isEqualTo("DÉSIRÉ");
        assertThat(spelling.certain()).isTrue();
    }

    @Test
    void a_name_that_one_has_seen_with_an_accent_is_not_certain_without() {
        assertThat(decide(new Look("SAHIN", 0.97), new Look("SAHIN", 0.96), new Look("ŞAHIN", 0.93))
                        .certain())
                .isFalse();
    }

    @Test
    void letters_that_differ_go_to_a_person() {
        assertThat(decide(new Look("Nowa taka", 0.96), new Look("Nowa Łąka", 0.93))
                        .certain())
                .isFalse();
    }

    @Test
    void who_is_far_less_sure_is_not_listened_to() {
        assertThat(decide(new Look("Wojciech", 0.97), new Look("Wojclech", 0.7)).certain())
                .isTrue();
    }
}
