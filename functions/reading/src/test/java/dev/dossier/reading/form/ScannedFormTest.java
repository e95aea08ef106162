package dev.dossier.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.fixtures.Dice;
import dev.dossier.fixtures.age.Ageing;
import dev.dossier.fixtures.age.Noise;
import dev.dossier.fixtures.age.Picture;
import dev.dossier.fixtures.age.Projection;
import dev.dossier.fixtures.age.Scanned;
import dev.dossier.reading.ReadingSettings;
import dev.dossier.reading.ScanReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form filled in by hand of the test, scanned, and read. */
class ScannedFormTest {

    private static final double DPI = 200;

    @TempDir
    private Path folder;

    private PaperPart read(DrawnSheet drawn, List<Ageing> ageings) throws IOException {
        Picture scan = Picture.of(drawn.image(), DPI, Projection.scale(DPI / 25.4, DPI / 25.4));
        for (Ageing ageing : ageings) {
            scan = ageing.age(scan, Dice.of(11));
        }
        BufferedImage image = scan.image();
        ImageIO.write(image, "png", folder.resolve("scan.png").toFile());
        PageRef page = PageRef.of(new UploadId("0".repeat(64)), 1);
        PageSheet sheet =
                new PageSheet(page.page(), "scan.png", image.getWidth(), image.getHeight(), 0, List.of(), List.of());
        try (ScanReader reader =
                new ScanReader(ReadingSettings.standard(), folder.resolve("engines"), Clock.systemUTC())) {
            PageReading reading = reader.read(page, sheet, folder);
            return reading.parts().getFirst();
        }
    }

    private static Map<String, Read> fields(PaperPart part) {
        Map<String, Read> fields = new TreeMap<>();
        part.fields().forEach(field -> fields.put(field.name().text(), (Read) field));
        return fields;
    }

    private static Read field(Map<String, Read> fields, String name) {
        return Optional.ofNullable(fields.get(name)).orElseThrow();
    }

    @Test
    void what_was_typed_and_ticked_on_a_crooked_scan_is_read_under_the_names_of_the_interactive_form()
            throws IOException {
        DrawnSheet drawn = new DrawnSheet(DrawnSheet.blank("I-765", "08/21/25", 2), DPI)
                .footer("I-765|08/21/25|2")
                .type("8. Enter Alien", "204117839")
                .type("9. U SC I S", "120045678913")
                .type("5. B. Enter Street", "5071 Harbour Lane")
                .type("5. D. Enter City", "Kingsmere")
                .type("5. F. Enter Zip", "07102")
                .tick("10. Sex. Select Female")
                .tick("11. Marital Status. Select Married")
                .tick("12. Have you previously filed Form I - 7 65? Select Yes")
                .tick("12. Have you previously filed Form I - 7 65? Select No");
        PaperPart part = read(drawn, List.of(new Scanned.Skewed(1.5, 240), new Noise.Grain(4, false)));

        assertThat(part.type()).isEqualTo(DocumentType.FORM);
        assertThat(part.because()).isEqualTo("form-zones");
        assertThat(part.formPage().orElseThrow().number()).isEqualTo(2);
        Map<String, Read> fields = fields(part);
        assertThat(fields.keySet())
                .containsExactlyInAnyOrder(
                        "alienNumber",
                        "mailingAddress",
                        "maritalStatus",
                        "onlineAccountNumber",
                        "previouslyFiled",
                        "sex",
                        "title");
        assertThat(field(fields, "alienNumber").value().text()).isEqualTo("204117839");
        assertThat(field(fields, "onlineAccountNumber").value().text()).isEqualTo("120045678913");
        assertThat(field(fields, "mailingAddress").value().text()).isEqualTo("5071 Harbour Lane, Kingsmere, 07102");
        assertThat(field(fields, "sex").value().text()).isEqualTo("F");
        assertThat(field(fields, "sex").accepted()).isTrue();
        assertThat(field(fields, "sex").best().source()).isEqualTo(Source.PRINTED);
        assertThat(field(fields, "maritalStatus").value().text()).isEqualTo("married");
        assertThat(field(fields, "previouslyFiled").accepted())
                .as("both boxes of a question are ticked")
                .isFalse();
    }

    @Test
    void a_page_that_does_not_lie_upon_its_blank_is_left_to_a_person() throws IOException {
        DrawnSheet drawn = new DrawnSheet(DrawnSheet.blank("I-765", "08/21/25", 3), DPI)
                .footer("I-765|08/21/25|2")
                .type("18. Enter Passport", "L8837220");
        PaperPart part = read(drawn, List.of());
        assertThat(part.type()).isEqualTo(DocumentType.FORM);
        assertThat(part.because()).isEqualTo("form-footer");
        assertThat(fields(part).keySet()).containsExactly("title");
    }

    @Test
    void a_page_without_a_footer_is_known_by_its_words_and_nothing_on_it_passes() throws IOException {
        DrawnSheet drawn = new DrawnSheet(DrawnSheet.blank("I-765", "08/21/25", 2), DPI)
                .type("8. Enter Alien", "204117839")
                .tick("10. Sex. Select Female");
        PaperPart part = read(drawn, List.of());
        assertThat(part.because()).isEqualTo("form-words");
        assertThat(part.formPage().orElseThrow().edition()).isEmpty();
        Map<String, Read> fields = fields(part);
        assertThat(field(fields, "alienNumber").value().text()).isEqualTo("204117839");
        assertThat(field(fields, "alienNumber").accepted()).isFalse();
        assertThat(field(fields, "sex").accepted()).isFalse();
        assertThat(field(fields, "title").value().text()).isEqualTo("Form I-765");
    }
}
