package dev.dossier.reading.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadersTest {

    private static GrayBuilder paper() {
        GrayBuilder paper = new GrayBuilder(600, 600);
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 600; x++) {
                paper.set(x, y, 250);
            }
        }
        return paper;
    }

    private static int dark(Gray page) {
        int dark = 0;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                dark += page.at(x, y) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void a_row_of_dots_disappears() {
        GrayBuilder paper = paper();
        for (int i = 0; i < 40; i++) {
            paper.set(50 + 6 * i, 300, 20);
            paper.set(51 + 6 * i, 300, 20);
        }

        assertThat(dark(Leaders.erased(paper.done()))).isZero();
    }

    @Test
    void an_ellipsis_and_letters_stay() {
        GrayBuilder paper = paper();
        for (int i = 0; i < 3; i++) {
            paper.set(50 + 6 * i, 300, 20);
        }
        for (int y = 100; y < 130; y++) {
            paper.set(200, y, 20);
        }

        assertThat(dark(Leaders.erased(paper.done()))).isEqualTo(33);
    }
}
