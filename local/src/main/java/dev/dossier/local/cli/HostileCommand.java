package dev.dossier.local.cli;

import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.fixtures.hostile.Ending;
import dev.dossier.fixtures.hostile.HostileFile;
import dev.dossier.fixtures.hostile.HostileFiles;
import dev.dossier.json.ReadReport;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import dev.dossier.local.runtime.OneTimeFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads files that mean harm, and tells whether each ends as it must. */
@Command(
        name = "hostile",
        mixinStandardHelpOptions = true,
        description = {
            "Makes files that mean harm (bombs, lies, locks, false names), reads each as `dossier read` does, and tells"
                    + " whether it ends in the result or problem that it must end in. docs/hostile-files.md lists them.",
            "Takes a few minutes and up to 2.5 GiB of memory for each reader."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier hostile                 a line for each file",
            "  dossier hostile --keep bombs    and leaves the files in the folder bombs"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file ended as it must",
            "1:some did not",
            "2:wrong usage",
            "3:something that Dossier needs is away or broken"
        })
final class HostileCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--keep", paramLabel = "DIR", description = "Writes the files into this folder and leaves them.")
    private @Nullable Path keep;

    HostileCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (OneTimeFolder temporary = OneTimeFolder.open()) {
            List<Path> written = HostileFiles.write(keep != null ? keep : temporary.folder());
            List<HostileFile> files = HostileFiles.all();
            List<Boolean> right = new ArrayList<>();
            try (ReadingRoom room = ReadingRoom.open(home.settings())) {
                screen.passing(Screen.bar(0, files.size(), "files read"));
                room.read(written.stream().map(Path::toString).toList(), report -> {
                    screen.clear();
                    right.add(print(files.get(right.size()), report));
                    screen.passing(Screen.bar(right.size(), files.size(), "files read"));
                });
            }
            screen.clear();
            long wrong = right.stream().filter(ended -> !ended).count();
            screen.say(files.size() + " files, " + wrong + " of them ended otherwise than they must");
            return (wrong == 0 ? Exit.DONE : Exit.NOT_AS_WISHED).code();
        }
    }

    private boolean print(HostileFile file, ReadReport report) {
        Ending found = ending(report);
        boolean right = found.equals(file.ending());
        screen.say(String.format(
                Locale.ROOT,
                "%s %-40s %-40s %6d ms%s",
                right ? "+" : "!",
                file.name(),
                found.words(),
                report.milliseconds(),
                right ? "" : "  must be: " + file.ending().words()));
        return right;
    }

    /** What reading a file ended in. */
    static Ending ending(ReadReport report) {
        return new Ending(
                report.pages().size(),
                report.problems().stream().map(UploadProblem::code).collect(Collectors.toSet()));
    }
}
