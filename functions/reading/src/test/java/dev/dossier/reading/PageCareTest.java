package dev.dossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import dev.dossier.fixtures.Dice;
import dev.dossier.fixtures.age.Ageing;
import dev.dossier.fixtures.age.Blur;
import dev.dossier.fixtures.age.Light;
import dev.dossier.fixtures.sets.TextPage;
import dev.dossier.reading.image.Gray;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageCareTest {

    private static final int HIGH = 30;

    private static List<String> problems(List<TextLine> read, Ageing... ageings) {
        Gray page = Gray.of(
                Ageing.all(ageings).age(TextPage.of(3, 1).picture(), Dice.of(5)).image());
        return PageCare.problems(PageNumber.FIRST, page, List.of(), read).stream()
                .map(PageProblem::code)
                .toList();
    }

    private static List<TextLine> words(int count, int height, double confidence) {
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Box box = new Box(100, 50 * i, 300, 50 * i + height);
            lines.add(new TextLine(List.of(new Word("register", box, new Confidence(confidence))), 0));
        }
        return lines;
    }

    @Test
    void a_page_that_was_read_has_no_problem_however_its_picture_looks() {
        assertThat(problems(words(40, HIGH, 0.95), new Blur.OutOfFocus(12))).isEmpty();
    }

    @Test
    void a_page_that_says_little_and_says_it_surely_has_no_problem() {
        assertThat(problems(words(3, HIGH, 0.95), new Blur.OutOfFocus(12))).isEmpty();
    }

    @Test
    void a_good_picture_of_which_little_was_read_is_not_blamed_but_its_writing() {
        assertThat(problems(words(12, HIGH, 0.3))).containsExactly("writing-unread");
    }

    @Test
    void a_few_strokes_that_nobody_can_read_are_no_writing() {
        assertThat(problems(words(9, HIGH, 0.3))).isEmpty();
    }

    @Test
    void a_page_of_which_little_was_read_says_what_is_wrong_with_its_picture() {
        List<TextLine> little = words(12, HIGH, 0.3);
        assertThat(problems(little, new Blur.OutOfFocus(14))).containsExactly("blurred");
        assertThat(problems(little, new Light.Tone(0.15, -0.4, 1))).containsExactly("too-dark");
        assertThat(problems(little, new Light.Tone(0.08, 0.3, 1))).contains("too-faint");
        assertThat(problems(little, new Light.Tone(0.75, -0.1, 1), new Light.Glare(0.5, 0.85, 0.45, 1)))
                .containsExactly("glare");
        assertThat(problems(words(12, 8, 0.3))).containsExactly("resolution-too-low");
    }
}
