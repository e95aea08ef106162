package dev.dossier.local.cli;

import dev.dossier.casework.Away;
import dev.dossier.casework.settings.WrongSetting;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Trouble;
import dev.dossier.local.runtime.HomeTaken;
import dev.dossier.local.store.NewerDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;

/** Says of whatever can go wrong what broke and what to do next. */
final class Troubles {

    private Troubles() {}

    static Trouble of(Exception e) {
        return switch (e) {
            case Trouble known -> known;
            case WrongSetting wrong -> Trouble.usage(String.valueOf(wrong.getMessage()));
            case HomeTaken taken -> new Trouble(Exit.TROUBLE, String.valueOf(taken.getMessage()));
            case NewerDatabase newer -> new Trouble(Exit.TROUBLE, String.valueOf(newer.getMessage()));
            case Away away -> away(away);
            case UncheckedIOException unchecked ->
                disk(Objects.requireNonNullElseGet(unchecked.getCause(), IOException::new));
            case IOException io -> disk(io);
            case InterruptedException stopped ->
                new Trouble(Exit.TROUBLE, "Stopped. What was handed in is kept, and work goes on at the next start.");
            default ->
                new Trouble(
                        Exit.TROUBLE,
                        "Something broke that should not (" + e.getClass().getName() + " at " + place(e)
                                + "). Nothing that was kept is lost. Try again; if it happens again, report this line.");
        };
    }

    /** What a store could not do. SQLite says by a code in its message that a disk is full or cannot be written to. */
    private static Trouble away(Away away) {
        String cause = String.valueOf(away.getCause());
        if (cause.contains("SQLITE_FULL")) {
            return full();
        }
        if (cause.contains("SQLITE_READONLY") || cause.contains("SQLITE_CANTOPEN")) {
            return new Trouble(
                    Exit.TROUBLE,
                    "The database in the home cannot be written to. Look at the permissions of the home and of what"
                            + " lies in it, or choose another place with --home.");
        }
        return away.getCause() instanceof IOException io
                ? disk(io)
                : new Trouble(
                        Exit.TROUBLE,
                        "The database in the home cannot be used. Look whether there is room on the disk, and try again.");
    }

    private static Trouble full() {
        return new Trouble(
                Exit.TROUBLE,
                "The disk is full. Nothing that was kept is lost. Make room, or choose another place with --home, and try"
                        + " again.");
    }

    private static Trouble disk(IOException e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("disk quota")) {
            return full();
        }
        String file = e instanceof FileSystemException fs ? " " + fs.getFile() : "";
        String why = switch (e) {
            case NoSuchFileException missing -> "There is no file" + file + ". Look whether the path is right.";
            case AccessDeniedException denied ->
                "The system does not let Dossier at" + file + ". Look at its permissions, or choose another place.";
            case FileAlreadyExistsException there ->
                "There is a file" + file + " where a folder is needed. Choose another place.";
            case FileSystemException other
            when said.contains("read-only") -> "The disk of" + file + " cannot be written to. Choose another place.";
            case FileSystemException other
            when said.contains("not a directory") ->
                "A part of the path" + file + " is a file and no folder. Choose another place.";
            default ->
                "A file or the network failed (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                        + "). Look whether there is room on the disk, and try again.";
        };
        boolean misnamed = e instanceof FileAlreadyExistsException || said.contains("not a directory");
        return new Trouble(misnamed ? Exit.WRONG_USAGE : Exit.TROUBLE, why);
    }

    /** The class and line where it broke: our own code, never data. */
    private static String place(Exception e) {
        StackTraceElement[] stack = e.getStackTrace();
        return stack.length == 0 ? "an unknown place" : stack[0].getClassName() + ":" + stack[0].getLineNumber();
    }
}
