package dev.dossier.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.fixtures.sets.FixtureSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanReaderTest {

    @TempDir
    private Path folder;

    private ScanReader reader() {
        return new ScanReader(ReadingSettings.standard(), folder.resolve("engines"), Clock.systemUTC());
    }

    /** Fixture 2 of the set with seed 501: a clean passport. */
    private Path passport() throws IOException {
        Path fixtures = Files.createDirectory(folder.resolve("fixtures"));
        new FixtureSet(501, FixtureSet.Kind.ALL, fixtures).write(2, 1);
        try (Stream<Path> files = Files.list(fixtures)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_clean_passport_is_read_with_its_zone_proven() throws IOException {
        UploadId id = new UploadId("0".repeat(64));
        try (ScanReader reader = reader()) {
            Path into = Files.createDirectory(folder.resolve("pages"));
            PreparedUpload prepared = reader.prepare(passport(), into);
            List<PageReading> pages = new ArrayList<>();
            for (PageSheet sheet : prepared.pages()) {
                pages.add(reader.read(new PageRef(id, sheet.number()), sheet, into));
            }
            UploadReading reading = reader.extract(id, pages, prepared.unprepared());

            Document passport = reading.documents().getFirst();
            assertThat(passport.mrz().orElseThrow().mrz().isValid()).isTrue();
            assertThat(passport.read(FieldName.DOCUMENT_NUMBER))
                    .get()
                    .extracting(Read::accepted)
                    .isEqualTo(true);
            assertThat(passport.read(FieldName.DATE_OF_BIRTH))
                    .get()
                    .extracting(Read::accepted)
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%PDF-1.7\nnothing follows", "GIF89a", "<html>a page</html>", "\u0089PNG\r\n\u001a\n broken"
            })
    void a_file_that_cannot_be_read_says_so(String content) throws IOException {
        Path file = Files.write(folder.resolve("hostile"), content.getBytes(StandardCharsets.ISO_8859_1));
        Path into = Files.createDirectory(folder.resolve("pages"));
        try (ScanReader reader = reader()) {
            assertThatThrownBy(() -> reader.prepare(file, into))
                    .isInstanceOfSatisfying(
                            UnreadableUpload.class,
                            thrown -> assertThat(thrown.problem().code()).startsWith("unreadable-"));
        }
    }

    @Test
    void half_a_picture_is_never_a_crash() throws IOException {
        byte[] whole = Files.readAllBytes(passport());
        Path half = Files.write(folder.resolve("half.jpg"), Arrays.copyOf(whole, whole.length / 2));
        Path into = Files.createDirectory(folder.resolve("pages"));
        try (ScanReader reader = reader()) {
            PreparedUpload prepared = reader.prepare(half, into);
            assertThat(prepared.pages().size() + prepared.unprepared().size()).isEqualTo(1);
        } catch (UnreadableUpload unreadable) {
            assertThat(unreadable.problem().code()).startsWith("unreadable-");
        }
    }
}
