package dev.dossier.reading.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlotsTest {

    private static Gray page(int... patch) {
        GrayBuilder page = new GrayBuilder(800, 1000);
        for (int y = 0; y < 1000; y++) {
            for (int x = 0; x < 800; x++) {
                boolean inside = x >= patch[0] && y >= patch[1] && x < patch[2] && y < patch[3];
                page.set(x, y, inside ? 10 : 240);
            }
        }
        return page.done();
    }

    private static long dark(Gray page) {
        long dark = 0;
        for (byte pixel : page.pixels()) {
            dark += (pixel & 0xff) < 128 ? 1 : 0;
        }
        return dark;
    }

    @Test
    void a_bar_over_a_number_is_painted_over() {
        assertThat(dark(Blots.erased(page(403, 181, 505, 213)))).isZero();
    }

    @Test
    void a_stroke_of_a_letter_stays() {
        Gray letter = page(403, 181, 415, 260);

        assertThat(Blots.erased(letter)).isSameAs(letter);
    }

    @Test
    void the_ground_beside_a_paper_stays() {
        Gray photograph = page(0, 0, 800, 300);

        assertThat(Blots.erased(photograph)).isSameAs(photograph);
    }
}
