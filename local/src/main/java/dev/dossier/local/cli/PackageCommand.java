package dev.dossier.local.cli;

import dev.dossier.api.view.CaseView;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.SealedPackage;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Trouble;
import dev.dossier.local.office.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a package away. */
@Command(
        name = "package",
        mixinStandardHelpOptions = true,
        description = "Takes the newest package of a case away: a zipped BagIt bag.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier package A-17                         writes A-17-r1.zip here",
            "  dossier package A-17 --out /mnt/handover     into a folder, or to a file"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the package is there", "1:the case has no package yet", "2:wrong usage, or no such case"})
final class PackageCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--out", paramLabel = "PATH", description = "A folder, or a file that is not there yet.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Write over a file that is there.")
    private boolean force;

    @Parameters(paramLabel = "CASE", description = "The number of the case.")
    private @Nullable CaseNumber number;

    PackageCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        CaseNumber wanted = java.util.Objects.requireNonNull(number);
        try (Visit visit = home.look()) {
            CaseView view = visit.office().look(wanted);
            if (view.packages().isEmpty()) {
                throw new Trouble(
                        Exit.NOT_AS_WISHED,
                        "Case " + wanted.text() + " has no package yet. dossier status " + wanted.text()
                                + " says what it waits for.");
            }
            SealedPackage newest = view.packages().getLast();
            Path file = file(newest);
            visit.office().fetch(wanted, newest.id(), file);
            screen.say(file.toString());
            screen.note("digest " + newest.digest());
        }
        return Exit.DONE.code();
    }

    private Path file(SealedPackage sealed) {
        Path file = (Files.isDirectory(out.toAbsolutePath())
                        ? out.resolve(sealed.id().text() + ".zip")
                        : out)
                .toAbsolutePath()
                .normalize();
        if (Files.exists(file) && !force) {
            throw Trouble.usage(file + " is there already. Say --force to write over it, or --out for another place.");
        }
        return file;
    }
}
