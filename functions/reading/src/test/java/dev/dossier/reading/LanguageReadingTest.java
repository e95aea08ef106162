package dev.dossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.Script;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.domain.paper.Writing;
import dev.dossier.fixtures.papers.Language;
import dev.dossier.fixtures.sets.Expected;
import dev.dossier.fixtures.sets.LanguageSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawn papers in other scripts, from the picture to the fields. */
class LanguageReadingTest {

    private static final UploadId UPLOAD = new UploadId("0".repeat(64));

    @TempDir
    private Path folder;

    private record Sheet(Expected expected, PageReading page) {
        Map<String, Read> fields() {
            return page.parts().getFirst().fields().stream()
                    .filter(Read.class::isInstance)
                    .map(Read.class::cast)
                    .collect(Collectors.toMap(read -> read.name().text(), read -> read));
        }

        List<String> right() {
            Map<String, Read> read = fields();
            return expected.documents().getFirst().fields().stream()
                    .filter(field -> read.containsKey(field.name())
                            && read.get(field.name()).value().text().equals(field.value()))
                    .map(Expected.FieldAnswer::name)
                    .toList();
        }
    }

    private Sheet read(Language language, int number) throws IOException {
        Path set = folder.resolve("set");
        Expected expected = new LanguageSet(7, language, true, set).write(number);
        Path into = Files.createDirectory(folder.resolve("pages"));
        try (ScanReader reader =
                new ScanReader(ReadingSettings.standard(), folder.resolve("engines"), Clock.systemUTC())) {
            PreparedUpload prepared = reader.prepare(set.resolve(expected.file()), into);
            PageSheet sheet = prepared.pages().getFirst();
            return new Sheet(expected, reader.read(new PageRef(UPLOAD, sheet.number()), sheet, into));
        }
    }

    @Test
    void a_ukrainian_paper_is_read_in_ukrainian_and_nothing_passes_without_a_person() throws IOException {
        Sheet sheet = read(Language.UK, 2);
        assertThat(sheet.page().writing()).contains(new Writing(Script.CYRILLIC, "uk", "ukr"));
        assertThat(sheet.page().parts().getFirst().type()).isEqualTo(DocumentType.DEATH_CERTIFICATE);
        assertThat(sheet.right())
                .contains(
                        "deceased.surname",
                        "deceased.givenNames",
                        "deceased.sex",
                        "deceased.dateOfBirth",
                        "dateOfEvent");
        assertThat(sheet.fields().values()).noneMatch(Read::accepted);
    }

    @Test
    void a_persian_paper_is_read_from_right_to_left_and_dated_in_its_calendar() throws IOException {
        Sheet sheet = read(Language.FA, 5);
        assertThat(sheet.page().writing()).contains(new Writing(Script.ARABIC, "fa", "fas"));
        assertThat(sheet.page().parts().getFirst().type()).isEqualTo(DocumentType.BIRTH_CERTIFICATE);
        assertThat(sheet.right()).contains("child.surname", "mother.dateOfBirth", "registrationNumber");
        assertThat(sheet.fields().values()).noneMatch(Read::accepted);
    }

    @Test
    void a_russian_paper_is_to_be_transcribed_by_hand_as_there_is_no_model() throws IOException {
        Sheet sheet = read(Language.RU, 2);
        assertThat(sheet.page().writing()).contains(new Writing(Script.CYRILLIC, "ru", "ukr"));
        assertThat(sheet.page().problems()).extracting(PageProblem::code).containsExactly("language-unread");
        assertThat(sheet.page().problems().getFirst().advice()).contains("Russian", "by hand");
        assertThat(sheet.fields().values()).isNotEmpty().noneMatch(Read::accepted);
    }

    @Test
    void an_arabic_paper_is_read_in_arabic() throws IOException {
        Sheet sheet = read(Language.AR, 4);
        assertThat(sheet.page().writing()).contains(new Writing(Script.ARABIC, "ar", "ara"));
        assertThat(sheet.page().parts().getFirst().type()).isEqualTo(DocumentType.FAMILY_REGISTER);
        assertThat(sheet.fields().values()).noneMatch(Read::accepted);
    }
}
