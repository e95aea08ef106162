package dev.dossier.reading.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.domain.paper.TextLine;
import dev.dossier.reading.image.Homography;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetFitterTest {

    private static final BlankSheet SHEET = DrawnSheet.blank("I-589", "01/20/25", 1);
    private static final int WIDTH = 2550;

    private static Homography lying(double degrees, double scale, double lean) {
        Homography turned = Homography.turnedAbout(60, 40, degrees).afterScale(scale, scale);
        return new Homography(turned.a(), turned.b(), turned.c(), turned.d(), turned.e(), turned.f(), lean, -lean / 2);
    }

    @ParameterizedTest
    @CsvSource({"0, 4.17, 0", "2.5, 4.1, 0", "-3, 2.78, 0", "1, 4, 0.00002"})
    void a_page_is_laid_upon_its_blank_however_it_lies(double degrees, double scale, double lean) {
        Homography truth = lying(degrees, scale, lean);
        Laid laid = SheetFitter.fit(SHEET, DrawnSheet.words(SHEET, truth), (int) (612 * scale))
                .orElseThrow();
        for (Zone zone : SHEET.zones()) {
            Homography here = laid.around(zone.middleX(), zone.middleY());
            assertThat(here.x(zone.left(), zone.top())).isCloseTo(truth.x(zone.left(), zone.top()), within(1.0));
            assertThat(here.y(zone.right(), zone.bottom()))
                    .isCloseTo(truth.y(zone.right(), zone.bottom()), within(1.0));
        }
    }

    @Test
    void words_read_in_wrong_places_do_not_pull_the_page_along() {
        Homography truth = lying(1, 4.17, 0);
        List<TextLine> lines = new ArrayList<>(DrawnSheet.words(SHEET, truth));
        Random random = new Random(7);
        for (int i = 0; i < lines.size(); i += 2) {
            String text = SHEET.anchors().get(i).word();
            lines.set(i, DrawnSheet.word(text, 100 + random.nextInt(2300), 100 + random.nextInt(3000)));
        }
        Laid laid = SheetFitter.fit(SHEET, lines, WIDTH).orElseThrow();
        assertThat(laid.toScan().x(300, 400)).isCloseTo(truth.x(300, 400), within(2.0));
        assertThat(laid.toScan().y(300, 400)).isCloseTo(truth.y(300, 400), within(2.0));
    }

    @Test
    void where_the_paper_is_bent_zones_follow_the_words_around_them() {
        Homography flat = lying(0, 4.17, 0);
        List<TextLine> lines = SHEET.anchors().stream()
                .map(a -> DrawnSheet.word(a.word(), flat.x(a.x(), a.y()), flat.y(a.x(), a.y()) + lift(a.x())))
                .toList();
        Laid laid = SheetFitter.fit(SHEET, lines, WIDTH).orElseThrow();
        for (double x : new double[] {100, 300, 500}) {
            assertThat(laid.around(x, 400).y(x, 400)).isCloseTo(flat.y(x, 400) + lift(x), within(3.0));
        }
    }

    /** The middle of the page lies twelve pixels higher than its sides. */
    private static double lift(double x) {
        return 12 * Math.pow((x - 306) / 306, 2);
    }

    @Test
    void a_page_of_another_edition_does_not_fit() {
        BlankSheet other = DrawnSheet.blank("I-589", "01/20/25", 4);
        assertThat(SheetFitter.fit(SHEET, DrawnSheet.words(other, lying(0, 4.17, 0)), WIDTH))
                .isEmpty();
    }

    @Test
    void a_page_whose_words_stand_elsewhere_does_not_fit() {
        Random random = new Random(3);
        List<TextLine> lines = SHEET.anchors().stream()
                .map(a -> DrawnSheet.word(a.word(), 100 + random.nextInt(2300), 100 + random.nextInt(3000)))
                .toList();
        assertThat(SheetFitter.fit(SHEET, lines, WIDTH)).isEmpty();
    }

    @Test
    void the_upper_half_of_a_page_says_too_little_about_the_lower() {
        Homography truth = lying(0, 4.17, 0);
        List<TextLine> upper = DrawnSheet.words(SHEET, truth).stream()
                .filter(line -> line.box().bottom() < 1500)
                .toList();
        assertThat(upper).hasSizeGreaterThan(30);
        assertThat(SheetFitter.fit(SHEET, upper, WIDTH)).isEqualTo(Optional.empty());
    }
}
