package dev.dossier.local.cli;

import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.local.office.CaseTable;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Office;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Trouble;
import dev.dossier.local.office.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens, lists and shows cases. */
@Command(
        name = "case",
        mixinStandardHelpOptions = true,
        description = "Opens, lists and shows cases.",
        synopsisSubcommandLabel = "(open | list | show)",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier case open --number A-17 case.json",
            "  dossier case list",
            "  dossier case show A-17",
            "",
            "A case.json says the type and the people:",
            "  {\"caseType\": \"family-reunification\",",
            "   \"people\": [{\"id\": \"anchor\", \"role\": \"ANCHOR\", \"surname\": \"Testova\", \"givenNames\": \"Anna\"},",
            "              {\"id\": \"spouse\", \"role\": \"SPOUSE\", \"surname\": \"Testov\", \"givenNames\": \"Ivan\"}],",
            "   \"relationships\": [{\"from\": \"anchor\", \"to\": \"spouse\", \"kind\": \"SPOUSE\"}]}"
        })
final class CaseCommand implements Runnable {

    private final Screen screen;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    CaseCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: open, list or show");
    }

    @Command(name = "open", mixinStandardHelpOptions = true, description = "Opens a case.")
    int open(
            @Mixin HomeOption home,
            @Option(
                            names = "--number",
                            paramLabel = "NUMBER",
                            description = "The case number; otherwise the name of the folder that holds FILE.")
                    @Nullable CaseNumber number,
            @Parameters(paramLabel = "FILE", description = "A case.json, or the folder that holds one.") Path file)
            throws IOException {
        Path description = (Files.isDirectory(file) ? file.resolve("case.json") : file).toAbsolutePath();
        if (!Files.isRegularFile(description)) {
            throw Trouble.usage("There is no file " + description + ". See dossier case --help for an example of one.");
        }
        CaseNumber chosen = number != null ? number : named(description);
        try (Visit visit = home.visit()) {
            visit.office().open(chosen, Office.description(description));
        }
        screen.say(
                "Case " + chosen.text() + " is open. Hand its scans in: dossier submit " + chosen.text() + " FILE...");
        return Exit.DONE.code();
    }

    private static CaseNumber named(Path description) {
        try {
            return new CaseNumber(String.valueOf(description.resolveSibling("").getFileName()));
        } catch (IllegalArgumentException e) {
            throw Trouble.usage("The folder's name is no case number. Say one with --number. " + e.getMessage() + ".");
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the cases.")
    int list(@Mixin HomeOption home) throws IOException {
        try (Visit visit = home.look()) {
            new CaseTable(screen).list(visit.office().cases());
        }
        return Exit.DONE.code();
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows a case.")
    int show(@Mixin HomeOption home, @Parameters(paramLabel = "CASE") CaseNumber number) throws IOException {
        try (Visit visit = home.look()) {
            new CaseTable(screen).show(visit.office().look(number));
        }
        return Exit.DONE.code();
    }
}
