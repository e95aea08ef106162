package dev.dossier.reading.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.fixtures.coded.FillableForm;
import dev.dossier.fixtures.coded.FillableForm.Place;
import dev.dossier.reading.form.BlankSheet.Anchor;
import dev.dossier.reading.form.Zone.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlankFormWriterTest {

    @TempDir
    private Path folder;

    private Path blank(String code) throws IOException {
        Path file = folder.resolve("blank.pdf");
        try (FillableForm form = new FillableForm("U-100", "01/20/25")) {
            PDPage page = form.page(3, 4, true);
            form.text(page, new Place(192, 760, 220, 18), "PDF417BarCode1", code);
            form.text(page, new Place(60, 100, 200, 14), "4. Enter Complete  Last Name.", "");
            form.box(page, new Place(60, 130, 10, 10), "10. Sex. Select Female.", "N", false);
            form.text(page, new Place(60, 160, 230, 24), "Signature of Applicant. This form can not be signed.", "");
            form.text(page, new Place(60, 200, 230, 24), "For USCIS use only. Enter Last Name.", "");
            form.save(file);
        }
        return file;
    }

    @Test
    void a_new_edition_is_written_down_from_its_blank_form() throws IOException {
        Path written = BlankFormWriter.write(blank("U-100|01/20/25|3"), folder);
        assertThat(written).hasFileName("U-100_01-20-25.tsv");
        assertThat(folder.resolve("editions.tsv")).hasContent("U-100\t01/20/25");
        List<BlankSheet> sheets = BlankForms.parse(Files.readString(written));
        assertThat(sheets).extracting(BlankSheet::number).containsExactly(3);
        assertThat(sheets.getFirst().zones())
                .containsExactly(
                        new Zone(Kind.TEXT, 60, 100, 200, 14, 0, false, "4. Enter Complete Last Name."),
                        new Zone(Kind.TICK, 60, 130, 10, 10, 0, false, "10. Sex. Select Female."),
                        new Zone(
                                Kind.SIGNATURE,
                                60,
                                160,
                                230,
                                24,
                                0,
                                false,
                                "Signature of Applicant. This form can not be signed."));
    }

    @Test
    void its_printed_words_are_where_their_ink_is() throws IOException {
        Path written = BlankFormWriter.write(blank("U-100|01/20/25|3"), folder);
        Anchor title = BlankForms.parse(Files.readString(written)).getFirst().anchors().stream()
                .filter(anchor -> anchor.word().equals("application"))
                .findFirst()
                .orElseThrow();
        assertThat(title.x()).isBetween(58.0, 68.0);
        assertThat(title.y()).isCloseTo(49 - 2.2, within(1.0)); // nine points of Helvetica on the line at 49
    }

    @Test
    void a_form_that_does_not_say_which_it_is_is_refused() throws IOException {
        Path blank = blank("something else");
        assertThatIllegalArgumentException().isThrownBy(() -> BlankFormWriter.write(blank, folder));
    }
}
