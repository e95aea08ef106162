package dev.dossier.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneTimeFolderTest {

    @TempDir
    Path temporary;

    /** Opens a folder, puts a page into it, says where, and does nothing until it is killed. */
    static final class Holder {
        public static void main(String[] arguments) throws Exception {
            OneTimeFolder folder = OneTimeFolder.open(Path.of(arguments[0]));
            Path page = Files.writeString(folder.folder().resolve("p00001.png"), "a page");
            System.out.println(page);
            Thread.sleep(120_000);
        }
    }

    @Test
    void it_goes_with_everything_in_it_when_the_command_ends() throws IOException {
        Path place;
        try (OneTimeFolder folder = OneTimeFolder.open(temporary)) {
            place = folder.folder();
            Files.writeString(Files.createDirectory(place.resolve("pages")).resolve("p00001.png"), "a page");
        }
        assertThat(place).doesNotExist();
    }

    @Test
    void that_of_a_process_that_lives_is_kept_and_that_of_one_that_was_killed_is_removed() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        temporary.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            Path page = Path.of(out.readLine());
            OneTimeFolder.open(temporary).close();
            assertThat(page).as("while its owner lives").exists();
            holder.destroyForcibly().waitFor();
            assertThat(page).as("nobody was there to remove it").exists();
            OneTimeFolder.open(temporary).close();
            assertThat(page.getParent()).doesNotExist();
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void two_in_one_process_leave_each_other_alone() throws IOException {
        try (OneTimeFolder one = OneTimeFolder.open(temporary);
                OneTimeFolder other = OneTimeFolder.open(temporary)) {
            assertThat(one.folder()).isDirectory().isNotEqualTo(other.folder());
        }
    }

    @Test
    void only_its_owner_looks_into_it() throws IOException {
        try (OneTimeFolder folder = OneTimeFolder.open(temporary)) {
            assertThat(rights(folder.folder())).isEqualTo("rwx------");
            assertThat(rights(Objects.requireNonNull(folder.folder().getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_link_that_somebody_has_put_in_its_place_is_not_followed() throws IOException {
        Path trap = Files.createDirectory(temporary.resolve("trap"));
        Files.createSymbolicLink(temporary.resolve("dossier-" + Accounts.ofProcess()), trap);
        try (OneTimeFolder folder = OneTimeFolder.open(temporary)) {
            assertThat(folder.folder().toRealPath().startsWith(trap.toRealPath()))
                    .isFalse();
        }
        assertThat(trap).isEmptyDirectory();
    }

    private static String rights(Path place) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place));
    }
}
