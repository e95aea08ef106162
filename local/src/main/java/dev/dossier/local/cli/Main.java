package dev.dossier.local.cli;

import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line's way in. */
public final class Main {

    private Main() {}

    /** Runs one command, and exits with its {@link Exit} code. What is printed is UTF-8, whatever the system prefers. */
    public static void main(String[] arguments) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        Quiet.libraries();
        int code = CommandLines.of(Screen.ofProcess()).execute(arguments);
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().exit(code); // threads that wait for work do not keep the process
    }

    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
