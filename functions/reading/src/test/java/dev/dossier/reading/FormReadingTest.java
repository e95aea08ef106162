package dev.dossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.fixtures.Dice;
import dev.dossier.fixtures.coded.PracticeForm;
import dev.dossier.fixtures.coded.PracticeForm.Entered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filled form from its file to its fields. */
class FormReadingTest {

    private static final double PIXELS_PER_POINT = 300 / 72.0;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "3, true"})
    void everything_that_was_entered_is_read_exactly_in_its_place(long seed, boolean signed) throws IOException {
        Path file = folder.resolve("form.pdf");
        List<Entered> entered = PracticeForm.write(file, signed, Dice.of(seed));
        Document form = read(file).documents().getFirst();

        assertThat(form.type()).isEqualTo(DocumentType.FORM);
        assertThat(form.pages()).hasSize(2);
        assertThat(form.formPages()).extracting(FormPage::number).containsExactly(1, 2);
        assertThat(form.formPages()).allMatch(page -> page.of().orElse(0) == 2);
        assertThat(form.read(new FieldName("title")).orElseThrow().value().text())
                .isEqualTo("Form U-100");
        for (Entered one : entered) {
            Read read = form.read(new FieldName(one.field())).orElseThrow();
            assertThat(read.value().text()).as(one.field()).isEqualTo(one.value());
            assertThat(read.accepted()).as(one.field()).isTrue();
            assertThat(read.best().page().page().number()).as(one.field()).isEqualTo(one.page());
            assertThat(read.best().box().overlap(box(one))).as(one.field()).isPositive();
        }
        assertThat(form.fields()).hasSize(entered.size() + 1);
    }

    private static Box box(Entered one) {
        return new Box(
                (int) (one.place().left() * PIXELS_PER_POINT),
                (int) (one.place().top() * PIXELS_PER_POINT),
                (int) ((one.place().left() + one.place().width()) * PIXELS_PER_POINT),
                (int) ((one.place().top() + one.place().height()) * PIXELS_PER_POINT));
    }

    private UploadReading read(Path file) throws IOException {
        UploadId id = new UploadId("0".repeat(64));
        Path into = Files.createDirectory(folder.resolve("pages"));
        try (ScanReader reader =
                new ScanReader(ReadingSettings.standard(), folder.resolve("engines"), Clock.systemUTC())) {
            PreparedUpload prepared = reader.prepare(file, into);
            List<PageReading> pages = new ArrayList<>();
            for (PageSheet sheet : prepared.pages()) {
                pages.add(reader.read(new PageRef(id, sheet.number()), sheet, into));
            }
            return reader.extract(id, pages, prepared.unprepared());
        }
    }
}
