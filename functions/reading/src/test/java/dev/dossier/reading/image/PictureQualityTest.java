package dev.dossier.reading.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.fixtures.Dice;
import dev.dossier.fixtures.age.Ageing;
import dev.dossier.fixtures.age.Blur;
import dev.dossier.fixtures.age.Light;
import dev.dossier.fixtures.age.Picture;
import dev.dossier.fixtures.sets.TextPage;
import org.junit.jupiter.api.Test;

class PictureQualityTest {

    private static final Picture PAGE = TextPage.of(3, 1).picture();

    private static PictureQuality of(Ageing... ageings) {
        return PictureQuality.of(
                Gray.of(Ageing.all(ageings).age(PAGE, Dice.of(5)).image()));
    }

    @Test
    void the_more_a_picture_is_blurred_the_wider_are_its_edges() {
        double sharp = of().edge();
        double soft = of(new Blur.OutOfFocus(4)).edge();
        double blurred = of(new Blur.OutOfFocus(10)).edge();
        assertThat(sharp).isBetween(1.0, 3.5);
        assertThat(soft).isGreaterThan(sharp * 1.4);
        assertThat(blurred).isGreaterThan(soft * 1.4);
    }

    @Test
    void glare_is_found_in_the_third_where_it_is_and_on_white_paper_nowhere() {
        Light.Tone grey = new Light.Tone(0.75, -0.1, 1);
        PictureQuality lit = of(grey, new Light.Glare(0.5, 0.85, 0.45, 1));
        assertThat(lit.glare().get(2)).isGreaterThan(0.05);
        assertThat(lit.glare().get(0)).isLessThan(0.01);
        assertThat(of(grey).glare()).allSatisfy(share -> assertThat(share).isLessThan(0.01));
        assertThat(of().glare()).containsOnly(0.0);
    }

    @Test
    void contrast_is_that_between_paper_and_ink_however_little_is_written() {
        assertThat(of().contrast()).isGreaterThan(150);
        assertThat(of(new Light.Tone(0.1, 0.3, 1)).contrast()).isLessThan(45);
        assertThat(of(new Light.Tone(0.15, -0.4, 1)).light()).isLessThan(70);
    }
}
