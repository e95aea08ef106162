package dev.dossier.local.cli;

import dev.dossier.api.view.CaseState;
import dev.dossier.api.view.CaseView;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.local.office.CaseTable;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Trouble;
import dev.dossier.local.office.Visit;
import dev.dossier.local.office.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands files in to a case. */
@Command(
        name = "submit",
        mixinStandardHelpOptions = true,
        description =
                "Hands files in to a case, waits until they are read and checked, and says how the case stands. The"
                        + " same file handed in twice is read once.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier submit A-17 passport.jpg certificates.pdf",
            "  dossier submit --no-wait A-17 *.tif    leave the reading to dossier serve"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:handed in; the case is sealed, or --no-wait was said",
            "1:handed in; the case waits for somebody",
            "2:wrong usage, or no such case or file",
            "3:something that Dossier needs is away or broken"
        })
final class SubmitCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--no-wait", description = "Do not wait until the files are read.")
    private boolean noWait;

    @Parameters(index = "0", paramLabel = "CASE", description = "The number of the case.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CaseNumber number;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Scans.")
    private List<Path> files = List.of();

    SubmitCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw Trouble.usage("There is no file " + file + " that can be read. Nothing was handed in.");
            }
        }
        try (Visit visit = home.look()) {
            visit.office().look(number);
            for (int i = 0; i < files.size(); i++) {
                screen.passing(Screen.bar(i, files.size(), "files handed in"));
                visit.office().submit(number, files.get(i));
            }
            if (noWait) {
                screen.note("Handed in: " + files.size() + ". They are read while dossier serve runs.");
                return Exit.DONE.code();
            }
            CaseView view = new Waiting(visit.office(), screen)
                    .untilAtRest(List.of(number))
                    .getFirst();
            new CaseTable(screen).show(view);
            return (view.state() == CaseState.SEALED ? Exit.DONE : Exit.NOT_AS_WISHED).code();
        }
    }
}
