package dev.dossier.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.reading.text.StripReader.Look;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryReaderTest {

    private static List<String> texts(Look... looks) {
        return EntryReader.withoutRaisedDots(List.of(looks)).stream()
                .map(Look::text)
                .toList();
    }

    @Test
    void a_small_i_is_no_turkish_capital_if_others_see_it_small() {
        assertThat(texts(new Look("eng", "Li", 0.9), new Look("tur", "Lİ", 0.95)))
                .containsExactly("Li", "Li");
    }

    @Test
    void a_turkish_capital_that_nobody_sees_small_stays() {
        assertThat(texts(new Look("eng", "IPEK", 0.9), new Look("tur", "İPEK", 0.95)))
                .containsExactly("IPEK", "İPEK");
    }
}
