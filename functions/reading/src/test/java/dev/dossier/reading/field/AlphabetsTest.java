package dev.dossier.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlphabetsTest {

    @Test
    void icelandic_is_asked_for_its_own_letters_only() {
        assertThat(Alphabets.isHeard("isl", "Þingvík")).isTrue();
        assertThat(Alphabets.isHeard("isl", "Guðrún")).isTrue();
        assertThat(Alphabets.isHeard("isl", "Múller")).isFalse();
        assertThat(Alphabets.isHeard("deu", "Müller")).isTrue();
    }
}
