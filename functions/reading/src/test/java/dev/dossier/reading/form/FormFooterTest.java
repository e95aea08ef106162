package dev.dossier.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.FormEntry;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.domain.paper.Word;
import dev.dossier.reading.barcode.Barcode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFooterTest {

    private static final PageRef PAGE = PageRef.of(new UploadId("0".repeat(64)), 1);
    private static final Box FOOT = new Box(800, 3180, 1900, 3240);
    private static final int HEIGHT = 3300;

    private static TextLine line(int top, String text) {
        List<Word> words = new ArrayList<>();
        int x = 100;
        for (String word : text.split(" ", -1)) {
            words.add(new Word(word, new Box(x, top, x + 20 * word.length(), top + 30), Confidence.CERTAIN));
            x += 20 * word.length() + 15;
        }
        return new TextLine(words, 0);
    }

    private static Optional<FormPage> of(List<FormEntry> entries, List<Barcode> codes, TextLine... lines) {
        return FormFooter.of(PAGE, entries, codes, List.of(lines), HEIGHT);
    }

    private static Barcode code(String text) {
        return new Barcode(Barcode.Kind.PDF417, text, FOOT);
    }

    @Test
    void a_barcode_names_form_edition_and_page() {
        assertThat(of(List.of(), List.of(code("I-589|01/20/25|3"))))
                .contains(new FormPage(PAGE, FOOT, "I-589", "01/20/25", 3, OptionalInt.empty()));
    }

    @Test
    void the_file_itself_can_hold_what_the_barcode_says() {
        FormEntry held = new FormEntry("PDF417BarCode1[0]", "PDF417BarCode1", "I-765|08/21/25|7", FOOT);
        assertThat(of(List.of(held), List.of())).map(FormPage::number).contains(7);
    }

    @Test
    void print_beside_the_barcode_says_how_many_pages_there_are() {
        assertThat(of(
                        List.of(),
                        List.of(code("I-589|01/20/25|3")),
                        line(3190, "Form I-589 Edition 01/20/25 Page 3 of 12")))
                .map(FormPage::of)
                .contains(OptionalInt.of(12));
    }

    @Test
    void print_alone_is_enough() {
        assertThat(of(List.of(), List.of(), line(3190, "Form I-589 Edition 01/20/25 Page 3 of 12")))
                .map(page -> page.form() + " " + page.edition() + " " + page.number() + " " + page.of())
                .contains("I-589 01/20/25 3 OptionalInt[12]");
    }

    @Test
    void print_in_two_lines_is_put_together() {
        assertThat(of(List.of(), List.of(), line(3190, "Form I-765 Edition 08/21/25"), line(3190, "Page 2 of 7")))
                .map(FormPage::number)
                .contains(2);
    }

    @Test
    void a_form_that_is_spoken_of_in_running_text_is_not_the_form() {
        assertThat(of(List.of(), List.of(), line(900, "Form I-589 Edition 01/20/25 Page 3 of 12")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I-589|01/20/25|0", "I-589|01/20/25|100", "I-589|2025|1", "589|01/20/25|1", "https://example.org"
            })
    void codes_that_are_no_footers_name_no_page(String text) {
        assertThat(of(List.of(), List.of(code(text)))).isEmpty();
    }
}
