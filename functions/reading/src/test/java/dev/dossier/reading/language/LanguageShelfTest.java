package dev.dossier.reading.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dossier.reading.language.LanguageShelf.Model;
import dev.dossier.reading.language.LanguageShelf.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageShelfTest {

    @TempDir
    private Path folder;

    private LanguageShelf shelf = new LanguageShelf(Path.of("."));

    @BeforeEach
    void begin() {
        shelf = new LanguageShelf(folder.resolve("engines"));
    }

    private Map<String, Origin> origins() {
        return shelf.models().stream()
                .collect(Collectors.toMap(model -> model.language().code(), Model::origin));
    }

    /** A real model: the Ukrainian one, as it comes with Dossier. */
    private byte[] model() throws IOException {
        try (InputStream in = shelf.open("ukr")) {
            return in.readAllBytes();
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void eleven_languages_come_with_dossier_and_every_one_has_its_model() throws IOException {
        assertThat(origins().keySet())
                .containsExactlyInAnyOrder(
                        "eng", "fra", "spa", "pol", "por", "deu", "tur", "dan", "isl", "ara", "fas", "ukr");
        for (Model model : shelf.models()) {
            assertThat(model.bytes()).as(model.language().code()).isGreaterThan(100_000);
            try (InputStream in = shelf.open(model.language().code())) {
                assertThat(in.readAllBytes().length).isGreaterThan(500_000);
            }
        }
    }

    @Test
    void an_added_model_is_read_with_until_it_is_removed() throws Exception {
        Language added = shelf.add(file("rus.traineddata", model()));
        assertThat(added.name()).isEqualTo("Russian");
        assertThat(shelf.readable("ru")).contains(added);
        try (InputStream in = shelf.open("rus")) {
            assertThat(in.readAllBytes()).isEqualTo(model());
        }
        shelf.remove("rus");
        assertThat(shelf.readable("ru")).isEmpty();
        assertThat(origins()).doesNotContainKey("rus");
    }

    @Test
    void a_packed_model_is_unpacked() throws Exception {
        shelf.add(file("rus.traineddata.gz", packed(model())));
        assertThat(Files.size(folder.resolve("engines/languages/rus.traineddata")))
                .isEqualTo(model().length);
    }

    @Test
    void a_language_that_comes_with_dossier_can_be_left_out_and_brought_back() throws Exception {
        shelf.remove("ara");
        assertThat(origins()).containsEntry("ara", Origin.REMOVED);
        assertThat(shelf.readable("ar")).isEmpty();
        shelf.add("ara");
        assertThat(shelf.readable("ar")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "fra", "tur"})
    void a_language_that_names_are_spelled_with_stays(String code) {
        assertThatExceptionOfType(LanguageRefused.class)
                .isThrownBy(() -> shelf.remove(code))
                .withMessageContaining("cannot be removed");
    }

    @Test
    void what_is_not_there_cannot_be_removed() throws Exception {
        assertThatExceptionOfType(LanguageRefused.class)
                .isThrownBy(() -> shelf.remove("rus"))
                .withMessageContaining("is not there");
        shelf.remove("ukr");
        assertThatExceptionOfType(LanguageRefused.class).isThrownBy(() -> shelf.remove("ukr"));
    }

    @Test
    void a_code_of_a_language_without_a_model_says_where_to_find_one() {
        assertThatExceptionOfType(LanguageRefused.class)
                .isThrownBy(() -> shelf.add("rus"))
                .withMessageContaining("tesseract-ocr-rus");
    }

    @Test
    void a_code_that_nobody_knows_is_refused() {
        assertThatExceptionOfType(LanguageRefused.class)
                .isThrownBy(() -> shelf.add("klingon"))
                .withMessageContaining("Nobody knows");
    }

    @Test
    void what_is_no_model_is_refused_and_leaves_nothing() throws Exception {
        byte[] model = model();
        byte[] half = Arrays.copyOf(model, model.length / 2);
        byte[] old = model.clone();
        ByteBuffer.wrap(old).order(ByteOrder.LITTLE_ENDIAN).putLong(Integer.BYTES + 8 * 17, -1);
        Map<Path, String> files = Map.of(
                file("rus.traineddata", new byte[0]), "no Tesseract model",
                file("bel.traineddata", "a text, and no model of anything".getBytes(StandardCharsets.UTF_8)),
                        "no Tesseract model",
                file("bul.traineddata", half), "only a part",
                file("kaz.traineddata", old), "Tesseract 3",
                file("mkd.traineddata.gz", model), "not packed with gzip",
                file("russian.pdf", model), "traineddata",
                file("elvish.traineddata", model), "Nobody knows",
                file("eng.traineddata", model), "its own model");
        files.forEach((file, why) -> assertThatExceptionOfType(LanguageRefused.class)
                .as(file.getFileName().toString())
                .isThrownBy(() -> shelf.add(file))
                .withMessageContaining(why));
        assertThat(origins().values()).containsOnly(Origin.BUILT_IN);
        assertThat(folder.resolve("engines/languages"))
                .satisfiesAnyOf(
                        none -> assertThat(none).doesNotExist(),
                        empty -> assertThat(empty).isEmptyDirectory());
    }
}
