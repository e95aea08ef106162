package dev.dossier.packaging.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody sends a package that is meant to do harm. */
class HostilePackageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "T-17-r1/../../evil.txt",
                "/etc/passwd",
                "T-17-r1/data\\..\\evil.txt",
                "C:/evil.txt",
                "T-17-r1/data/./evil.txt",
                "T-17-r1//evil.txt",
                "T-17-r1/data/.hidden",
                "T-17-r1/data/line\nbreak",
                "T-17-r1/data/\u202Efdp.exe",
            })
    void a_name_that_leads_out_of_the_package_is_refused(String name) throws IOException {
        TestBag bag = new TestBag();
        bag.files.put(name, new byte[] {1});

        assertThat(PackageVerifier.verify(bag.zip(folder)))
                .extracting(Problem::code)
                .containsExactly("unsafe-name");
        assertThat(IndependentValidation.problems(folder.resolve("tampered.zip"), folder))
                .hasSize(1);
    }

    @Test
    void a_file_beside_the_folder_of_the_package_is_refused() throws IOException {
        TestBag bag = new TestBag();
        bag.files.put("Z/other.txt", new byte[] {1});
        assertThat(codes(bag.zip(folder))).containsExactly("not-a-package");
    }

    @Test
    void a_file_that_unpacks_to_a_thousand_times_its_length_is_refused_before_it_is_unpacked() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("T-17-r1/data/zeros"));
            for (int i = 0; i < 40; i++) {
                out.write(zeros);
            }
        }
        assertThat(Files.size(zip)).isLessThan(100_000);
        assertThat(codes(zip)).containsExactly("too-large");
    }

    @Test
    void a_package_beyond_the_limits_is_refused() throws IOException {
        Path zip = new TestBag().zip(folder);
        assertThat(codes(zip, new Limits(5, 1 << 30, 1 << 20, 100))).containsExactly("too-large");
        assertThat(codes(zip, new Limits(100, 1000, 1 << 20, 100))).containsExactly("too-large");
        assertThat(codes(zip, new Limits(100, 1 << 30, 100, 100))).contains("too-large");
        Path unpacked = new TestBag().folder(folder);
        assertThat(codes(unpacked, new Limits(5, 1 << 30, 1 << 20, 100))).containsExactly("too-large");
        assertThat(codes(unpacked, new Limits(100, 1000, 1 << 20, 100))).containsExactly("too-large");
    }

    @Test
    void what_is_no_zip_file_or_only_a_part_of_one_is_no_package() throws IOException {
        Path file = folder.resolve("package.zip");
        Files.writeString(file, "hello");
        assertThat(codes(file)).containsExactly("not-a-package");
        byte[] whole = TestBag.zipFile();
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(codes(file)).containsExactly("not-a-package");
        assertThat(codes(folder.resolve("nothing-here"))).containsExactly("not-a-package");
        Files.write(file, new byte[0]);
        assertThat(codes(file)).containsExactly("not-a-package");
    }

    @Test
    void an_empty_zip_file_and_an_empty_folder_are_no_packages() throws IOException {
        Path zip = folder.resolve("empty.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.finish();
        }
        assertThat(codes(zip)).contains("not-a-package");
        assertThat(codes(Files.createDirectory(folder.resolve("empty")))).contains("not-a-package");
    }

    @Test
    void two_files_of_one_name_are_refused() throws IOException {
        String zip = new String(TestBag.zipFile(), ISO_8859_1);
        Path file = folder.resolve("twice.zip");
        Files.write(
                file,
                zip.replace("T-17-r1/tagmanifest-sha256.txt", "T-17-r1/tagmanifest-sha512.txt")
                        .getBytes(ISO_8859_1));
        assertThat(codes(file)).containsExactly("file-twice");
    }

    @Test
    void a_link_in_a_folder_is_not_followed() throws IOException {
        Path bag = new TestBag().folder(folder);
        Path original = bag.resolve(new TestBag().path("data/uploads/", ".pdf"));
        Path elsewhere = Files.move(original, folder.resolve("elsewhere.pdf"));
        assumeTrue(canLink(original, elsewhere), "this file system has no links");
        assertThat(codes(bag)).containsExactly("unsafe-name");
    }

    @Test
    void a_file_that_breaks_off_is_said_to_be_unreadable() throws IOException {
        Path zip = new TestBag().zip(folder); // compressed, so that a flipped bit breaks the stream
        byte[] bytes = Files.readAllBytes(zip);
        int at = new String(bytes, ISO_8859_1).indexOf("data/case.json") + 40;
        bytes[at] ^= 0x7F;
        bytes[at + 1] ^= 0x7F;
        Files.write(zip, bytes);
        assertThat(codes(zip)).containsAnyOf("file-unreadable", "file-altered");
    }

    @Test
    void the_zip_file_opens_with_the_ordinary_unzip() throws IOException, InterruptedException {
        Path zip = folder.resolve("package.zip");
        Files.write(zip, TestBag.zipFile());
        Path out = folder.resolve("unzipped");
        Optional<Process> unzip = start(List.of("unzip", "-q", zip.toString(), "-d", out.toString()));
        assumeTrue(unzip.isPresent(), "no unzip on this machine: apt install unzip");
        assertThat(unzip.get().waitFor()).isZero();
        assertThat(PackageVerifier.verify(out)).isEmpty();
        assertThat(PackageVerifier.verify(out.resolve("T-17-r1"))).isEmpty();
        assertThat(IndependentValidation.problems(out, folder)).isEmpty();
    }

    @Test
    void the_independent_validator_agrees_that_an_altered_file_is_altered() throws IOException {
        TestBag bag = new TestBag().flip("data/case.json", 10);
        assertThat(IndependentValidation.problems(bag.zip(folder), folder)).hasSize(1);
    }

    private static Optional<Process> start(List<String> command) {
        try {
            return Optional.of(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean canLink(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static List<String> codes(Path place) throws IOException {
        return codes(place, Limits.standard());
    }

    private static List<String> codes(Path place, Limits limits) throws IOException {
        return new PackageVerifier(limits)
                .problemsOf(place, Optional.empty()).stream().map(Problem::code).toList();
    }
}
