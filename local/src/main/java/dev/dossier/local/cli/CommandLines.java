package dev.dossier.local.cli;

import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Trouble;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Puts the commands together, and turns whatever can go wrong into one message and an exit code. */
public final class CommandLines {

    private CommandLines() {}

    /** A command line that speaks on {@code screen}. */
    public static CommandLine of(Screen screen) {
        CommandLine line = new CommandLine(new Dossier(), new Commands(screen));
        line.setOut(new PrintWriter(screen.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(screen.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.registerConverter(CaseNumber.class, CommandLines::caseNumber);
        line.setParameterExceptionHandler((e, arguments) -> wrongUsage(e, screen));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, screen));
        return line;
    }

    private static CaseNumber caseNumber(String text) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("\"" + text + "\" is no case number. " + e.getMessage() + ".");
        }
    }

    private static int wrongUsage(ParameterException e, Screen screen) {
        screen.note("dossier: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(
                e, e.getCommandLine().getErr());
        screen.note("Try: " + e.getCommandLine().getCommandSpec().qualifiedName()
                + " --help, which explains with examples.");
        return Exit.WRONG_USAGE.code();
    }

    private static int failed(Exception e, Screen screen) {
        Trouble trouble = Troubles.of(e);
        screen.note("dossier: " + trouble.getMessage());
        return trouble.exit().code();
    }
}
