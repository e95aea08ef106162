package dev.dossier.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTest {

    @TempDir
    Path folder;

    private Path left(Path where) throws IOException {
        Path deep = Files.createDirectories(where.resolve("step-1/pages"));
        return Files.writeString(deep.resolve("p00001.png"), "a page");
    }

    @Test
    void a_bench_is_gone_with_everything_on_it_when_the_work_ends() throws IOException {
        Path place;
        try (Workbench bench = Workshop.in(folder).bench()) {
            place = bench.folder();
            Files.writeString(bench.folder("pages").resolve("p00001.png"), "a page");
            assertThat(place).isDirectory();
        }
        assertThat(place).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_somebody_who_was_killed_has_left_is_gone_when_the_workshop_is_opened() throws IOException {
        Path page = left(folder);
        Workshop.in(folder);
        assertThat(page).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void benches_stand_side_by_side() throws IOException {
        Workshop workshop = Workshop.in(folder);
        try (Workbench one = workshop.bench();
                Workbench other = workshop.bench()) {
            assertThat(one.folder()).isDirectory().isNotEqualTo(other.folder());
            assertThat(other.folder()).isDirectory();
        }
    }

    @Test
    void where_there_is_one_bench_what_was_left_is_gone_when_the_next_is_asked_for() throws IOException {
        Workshop workshop = Workshop.withOneBench(folder.resolve("work"));
        workshop.bench().close();
        Path page = left(folder.resolve("work"));
        try (Workbench bench = workshop.bench()) {
            assertThat(page).doesNotExist();
            assertThat(bench.folder()).isEmptyDirectory();
        }
    }

    @Test
    void only_the_owner_looks_into_a_workshop_even_if_others_could_before() throws IOException {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (Workbench bench = Workshop.in(open).bench()) {
            assertThat(rights(open)).isEqualTo("rwx------");
            assertThat(rights(bench.folder())).isEqualTo("rwx------");
        }
    }

    @Test
    void a_link_is_removed_and_what_it_leads_to_is_left_alone() throws IOException {
        Path elsewhere = left(Files.createDirectory(folder.resolve("elsewhere")));
        Path work = Files.createDirectory(folder.resolve("work"));
        Files.createSymbolicLink(work.resolve("link"), folder.resolve("elsewhere"));
        Workshop.emptied(work);
        assertThat(work).isEmptyDirectory();
        assertThat(elsewhere).exists();
    }

    @Test
    void removing_what_is_not_there_is_no_trouble() {
        assertThatCode(() -> Workshop.remove(folder.resolve("none"))).doesNotThrowAnyException();
    }

    private static String rights(Path place) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place));
    }
}
