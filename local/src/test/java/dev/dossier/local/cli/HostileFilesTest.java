package dev.dossier.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.fixtures.hostile.HostileFile;
import dev.dossier.fixtures.hostile.HostileFiles;
import dev.dossier.json.ReadReport;
import dev.dossier.local.reader.ReaderLimits;
import dev.dossier.local.runtime.LocalSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

    private static final Path PAGE = Path.of("..", "docs", "hostile-files.md");

    /** What the watch over a reader may overlook, since it looks ten times a second. */
    private static final double OVERSHOOT = 1.15;

    @TempDir
    Path folder;

    @Test
    void every_file_ends_as_it_must_and_no_reader_takes_more_than_it_may() throws Exception {
        List<HostileFile> files = HostileFiles.all();
        List<String> names =
                HostileFiles.write(folder).stream().map(Path::toString).toList();
        List<ReadReport> reports = new ArrayList<>();
        LocalSettings settings = LocalSettings.standard(folder.resolve("home"));
        long mebibytes;
        try (PeakMemory peak = new PeakMemory();
                ReadingRoom room = ReadingRoom.open(settings)) {
            room.read(names, reports::add);
            mebibytes = peak.mebibytes();
        }
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            found.put(files.get(i).name(), HostileCommand.ending(reports.get(i)).words());
            wanted.put(files.get(i).name(), files.get(i).ending().words());
        }
        assertThat(found).isEqualTo(wanted);
        assertThat(reports).allSatisfy(HostileFilesTest::isDiscreet);
        ReaderLimits limits = settings.limits();
        assertThat(mebibytes).isBetween(50L, (long) (limits.residentMebibytes() * OVERSHOOT));
        assertThat(reports)
                .allSatisfy(report -> assertThat(report.milliseconds())
                        .isLessThan(limits.prepare().plus(limits.page()).toMillis()));
    }

    /** Messages are for staff: they say what to do, and nothing of what is inside. */
    private static void isDiscreet(ReadReport report) {
        String name = Path.of(report.file()).getFileName().toString();
        for (UploadProblem problem : report.problems()) {
            assertThat(problem.message())
                    .doesNotContain(name, "Okonkwo", "Exception", "Error", "java", "/tmp", "\n\tat ")
                    .endsWith(".")
                    .hasSizeGreaterThan(30);
        }
    }

    @Test
    void the_page_about_hostile_files_lists_each_with_what_it_ends_in() throws IOException {
        String table = HostileFiles.all().stream()
                .map(file -> "| " + file.name() + " | " + file.what() + " | "
                        + file.ending().words() + " |")
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(PAGE)).contains(table);
    }
}
