package dev.dossier.local.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that all others belong to. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        version = "Dossier 0.1.0",
        description = "Scans in, checked case files out.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ReadCommand.class,
            CaseCommand.class,
            CoverCommand.class,
            SubmitCommand.class,
            StatusCommand.class,
            ReviewCommand.class,
            PackageCommand.class,
            VerifyCommand.class,
            LanguagesCommand.class,
            EvaluateCommand.class,
            BenchCommand.class,
            HostileCommand.class,
            TestCommand.class,
            HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier demo                                  see it work on three made-up cases",
            "  dossier read --json passport.jpg              what one scan says, as JSON",
            "  dossier serve --inbox scans                   the console, and a watched folder",
            "  dossier case open --number A-17 case.json     open a case",
            "  dossier cover A-17                            cover sheets to print, which sort a stack of scans",
            "  dossier submit A-17 *.pdf                     hand in its scans",
            "  dossier review A-17                           what a person has to look at",
            "  dossier package A-17 --out A-17.zip           take the finished package away",
            "  dossier languages list                        what papers are read in, and how to add a language",
            "  dossier evaluate scans                        how well scans with expected answers are read",
            "  dossier bench                                 how fast pages are read, beside other programs",
            "  dossier hostile                               files that mean harm, and what each ends in",
            "",
            "Each command explains itself: dossier COMMAND --help"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but what came of it is not as wished",
            "2:wrong usage, or what was named is not there",
            "3:something is away or broken; trying again may help",
            "130:stopped with Ctrl-C; what was handed in is kept"
        })
final class Dossier implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command, for instance: dossier demo");
    }
}
