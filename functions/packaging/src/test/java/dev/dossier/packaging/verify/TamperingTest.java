package dev.dossier.packaging.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody changes a package after it left the house. */
class TamperingTest {

    @TempDir
    Path folder;

    static Stream<String> everyFile() {
        return new TestBag().paths().stream();
    }

    @Test
    void nothing_is_wrong_with_a_package_that_nobody_touched() throws IOException {
        assertThat(PackageVerifier.verify(new TestBag().zip(folder))).isEmpty();
        assertThat(PackageVerifier.verify(new TestBag().forged(folder))).isEmpty();
        assertThat(PackageVerifier.verify(new TestBag().folder(folder))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void a_flipped_bit_at_either_end_or_in_the_middle_of_a_file_is_caught_and_the_file_is_named(String path)
            throws IOException {
        int middle = new TestBag().text(path).length() / 2;
        for (int at : List.of(0, middle, -1)) {
            assertThat(PackageVerifier.verify(new TestBag().flip(path, at).zip(folder)))
                    .as("bit %s", at)
                    .anyMatch(problem -> (problem.where() + problem.message()).contains(path));
        }
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void a_missing_file_is_caught(String path) throws IOException {
        assertThat(PackageVerifier.verify(new TestBag().remove(path).zip(folder)))
                .extracting(Problem::code)
                .containsAnyOf("file-missing", "not-a-package", "oxum-wrong");
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void a_longer_file_and_a_shorter_file_are_caught(String path) throws IOException {
        assertThat(PackageVerifier.verify(new TestBag()
                        .change(path, before -> (new String(before, ISO_8859_1) + "\n").getBytes(ISO_8859_1))
                        .zip(folder)))
                .isNotEmpty();
        assertThat(PackageVerifier.verify(new TestBag()
                        .change(path, before -> Arrays.copyOf(before, before.length - 1))
                        .zip(folder)))
                .isNotEmpty();
    }

    /** Upper-case digits mean the same to other programs; a byte that can change unseen is a place to hide in. */
    @Test
    void not_even_the_case_of_a_digit_in_a_manifest_can_change() throws IOException {
        for (String path : new TestBag().paths()) {
            if (path.contains("manifest")) {
                TestBag bag = new TestBag().change(path, before -> {
                    byte[] after = before.clone();
                    for (int i = 0; i < after.length; i++) {
                        if (after[i] >= 'a' && after[i] <= 'f') {
                            after[i] = (byte) Character.toUpperCase(after[i]);
                            return after;
                        }
                    }
                    throw new IllegalStateException("A manifest without letters");
                });
                assertThat(PackageVerifier.verify(bag.zip(folder)))
                        .as(path)
                        .extracting(Problem::code)
                        .contains("manifest-malformed");
            }
        }
    }

    @Test
    void a_flipped_bit_anywhere_in_the_zip_file_is_caught_unless_every_file_stays_the_same() throws IOException {
        Random random = new Random(17);
        Path zip = folder.resolve("flipped.zip");
        int caught = 0;
        for (int i = 0; i < 300; i++) {
            byte[] bytes = TestBag.zipFile();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(zip, bytes);
            boolean clean = PackageVerifier.verify(zip).isEmpty();
            caught += clean ? 0 : 1;
            if (clean) { // a time or an attribute in the ZIP file's own tables
                assertThat(Zips.contents(zip)).isEqualTo(Zips.contents(new TestBag().zip(folder)));
            }
        }
        assertThat(caught).isGreaterThan(250);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            name of a file that was added,  code
            data/uploads/extra.pdf,         file-unlisted
            data/readme.txt,                file-unlisted
            extra.txt,                      file-unlisted
            meta/extra.txt,                 file-unlisted
            fetch.txt,                      fetch-refused
            manifest-md5.txt,               file-unlisted
            """, useHeadersInDisplayName = true)
    void a_file_that_was_added_is_caught(String path, String code) throws IOException {
        assertThat(PackageVerifier.verify(new TestBag().put(path, "extra").zip(folder)))
                .filteredOn(problem -> problem.where().equals(path))
                .extracting(Problem::code)
                .contains(code);
    }

    @Test
    void two_files_that_changed_places_are_caught_and_both_named() throws IOException {
        TestBag bag = new TestBag();
        String one = bag.path("data/uploads/", ".pdf");
        String other = bag.path("data/uploads/", ".png");
        byte[] first = bag.bytes(one);
        byte[] second = bag.bytes(other);
        bag.change(one, before -> second).change(other, before -> first);

        assertThat(PackageVerifier.verify(bag.zip(folder)))
                .extracting(Problem::where)
                .contains(one, other);
    }

    @Test
    void a_renamed_file_is_caught() throws IOException {
        TestBag bag = new TestBag();
        String path = bag.path("data/documents/", ".pdf");
        byte[] content = bag.bytes(path);
        bag.remove(path).files.put("T-17-r1/data/documents/aaaaaaaaaaaa-p1-1.pdf", content);

        assertThat(PackageVerifier.verify(bag.zip(folder)))
                .extracting(Problem::code)
                .contains("file-missing", "file-unlisted");
    }

    @Test
    void the_right_files_under_another_name_of_the_package_are_caught() throws IOException {
        TestBag bag = new TestBag();
        TestBag renamed = new TestBag();
        renamed.files.clear();
        bag.files.forEach((name, content) -> renamed.files.put(name.replace("T-17-r1", "T-18-r1"), content));

        assertThat(PackageVerifier.verify(renamed.zip(folder)))
                .extracting(Problem::code)
                .containsExactly("case-contradicts");
    }

    @Test
    void every_problem_says_what_to_do_and_repeats_nobodys_name() throws IOException {
        TestBag bag = new TestBag()
                .edit("data/case.json", tree -> tree.put("secret", "TESTOVA"))
                .flip("data/audit.json", 40)
                .put("extra.txt", "extra");
        List<Problem> problems = PackageVerifier.verify(bag.zip(folder));

        assertThat(problems).hasSizeGreaterThan(4).allSatisfy(problem -> {
            assertThat(problem.message()).matches("(?s).*[.] [A-Z][^.]+[.]");
            assertThat(problem.toString()).doesNotContainIgnoringCase("testov").doesNotContain("ANNA");
        });
    }
}
