package dev.dossier.local.cli;

import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.local.office.CaseTable;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Visit;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says how cases stand. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says how every case stands, or one of them in detail.",
        footerHeading = "%nExamples:%n",
        footer = {"  dossier status", "  dossier status A-17"})
final class StatusCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Parameters(arity = "0..1", paramLabel = "CASE", description = "The number of a case.")
    private @Nullable CaseNumber number;

    StatusCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        CaseTable table = new CaseTable(screen);
        try (Visit visit = home.look()) {
            if (number == null) {
                table.list(visit.office().cases());
            } else {
                table.show(visit.office().look(number));
            }
        }
        return Exit.DONE.code();
    }
}
