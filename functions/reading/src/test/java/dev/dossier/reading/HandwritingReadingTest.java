package dev.dossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.fixtures.Dice;
import dev.dossier.fixtures.draw.Face;
import dev.dossier.fixtures.draw.Ink;
import dev.dossier.fixtures.draw.Lettering;
import dev.dossier.fixtures.draw.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form printed empty, and filled in with a script face whose letters stagger, or by a machine. */
class HandwritingReadingTest {

    private static final List<Map.Entry<String, String>> ENTRIES = List.of(
            Map.entry("Surname", "Okafor"),
            Map.entry("Given names", "Adaeze Ngozi"),
            Map.entry("Date of birth", "14 March 1987"),
            Map.entry("Place of birth", "Kinshasa"),
            Map.entry("Nationality", "Congolese"),
            Map.entry("Sex", "Female"),
            Map.entry("Father's name", "Emmanuel Okafor"),
            Map.entry("Mother's name", "Grace Mwamba"));

    @TempDir
    private Path folder;

    private static Sheet form(Lettering value, double stagger) {
        Dice dice = Dice.of(3);
        Sheet sheet = Sheet.a4(300);
        sheet.centred("CERTIFICATE OF BIRTH", 105, 40, Lettering.of(Face.SERIF_BOLD, 20));
        double y = 65;
        for (Map.Entry<String, String> entry : ENTRIES) {
            sheet.write(entry.getKey(), 25, y, Lettering.of(Face.OFFICE_SANS, 10));
            double x = 80;
            for (int i = 0; i < entry.getValue().length(); i++) {
                String letter = entry.getValue().substring(i, i + 1);
                Lettering own = value.slanted(value.slant() + stagger * dice.between(-0.25, 0.25))
                        .sized(value.points() * (1 + stagger * dice.between(-0.12, 0.12)));
                if (!letter.isBlank()) {
                    sheet.write(letter, x, y + stagger * dice.between(-0.8, 0.8), own);
                }
                x += letter.isBlank() ? 3 : own.width(letter);
            }
            y += 14;
        }
        return sheet;
    }

    private PageReading read(Sheet form) throws IOException {
        ImageIO.write(form.image(), "png", folder.resolve("form.png").toFile());
        PageSheet sheet = new PageSheet(
                PageNumber.FIRST,
                "form.png",
                form.image().getWidth(),
                form.image().getHeight(),
                300,
                List.of(),
                List.of());
        try (ScanReader reader =
                new ScanReader(ReadingSettings.standard(), folder.resolve("engines"), Clock.systemUTC())) {
            return reader.read(new PageRef(new UploadId("0".repeat(64)), PageNumber.FIRST), sheet, folder);
        }
    }

    private static List<Read> accepted(PageReading page) {
        return page.parts().getFirst().fields().stream()
                .filter(field -> field instanceof Read read && read.accepted())
                .map(Read.class::cast)
                .toList();
    }

    @Test
    void a_form_filled_in_by_hand_is_to_be_transcribed_and_nothing_of_it_passes() throws IOException {
        PageReading page = read(form(Lettering.of(Face.SCRIPT, 15).in(Ink.of(0x1A2A6C)), 1.5));
        assertThat(page.problems()).extracting(PageProblem::code).contains("handwriting");
        assertThat(accepted(page)).isEmpty();
    }

    @Test
    void the_same_form_filled_in_by_a_machine_has_no_problem() throws IOException {
        PageReading page = read(form(Lettering.of(Face.OFFICE_MONO, 11), 0));
        assertThat(page.problems()).isEmpty();
        assertThat(accepted(page)).hasSizeGreaterThan(3);
    }
}
