package dev.dossier.local.cli;

import dev.dossier.casework.settings.WrongSetting;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Trouble;
import dev.dossier.local.runtime.HomeTaken;
import dev.dossier.local.store.NewerDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
        Trouble trouble = trouble(e);
        screen.note("dossier: " + trouble.getMessage());
        return trouble.exit().code();
    }

    private static Trouble trouble(Exception e) {
        return switch (e) {
            case Trouble known -> known;
            case WrongSetting wrong -> Trouble.usage(String.valueOf(wrong.getMessage()));
            case HomeTaken taken -> new Trouble(Exit.TROUBLE, String.valueOf(taken.getMessage()));
            case NewerDatabase newer -> new Trouble(Exit.TROUBLE, String.valueOf(newer.getMessage()));
            case UncheckedIOException unchecked ->
                disk(java.util.Objects.requireNonNullElseGet(unchecked.getCause(), IOException::new));
            case IOException io -> disk(io);
            default ->
                new Trouble(
                        Exit.TROUBLE,
                        "Something broke that should not (" + e.getClass().getName() + " at " + place(e)
                                + "). Nothing that was kept is lost. Try again; if it happens again, report this line.");
        };
    }

    private static Trouble disk(IOException e) {
        String file = e instanceof FileSystemException fs ? " " + fs.getFile() : "";
        String why = switch (e) {
            case NoSuchFileException missing -> "There is no file" + file + ". Look whether the path is right.";
            case AccessDeniedException denied ->
                "The system does not let Dossier at" + file + ". Look at its permissions.";
            default ->
                "A file or the network failed (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                        + "). Look whether there is room on the disk, and try again.";
        };
        return new Trouble(Exit.TROUBLE, why);
    }

    /** The class and line where it broke: our own code, never data. */
    private static String place(Exception e) {
        StackTraceElement[] stack = e.getStackTrace();
        return stack.length == 0 ? "an unknown place" : stack[0].getClassName() + ":" + stack[0].getLineNumber();
    }
}
