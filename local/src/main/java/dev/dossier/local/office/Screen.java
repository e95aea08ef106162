package dev.dossier.local.office;

import java.io.PrintStream;

/**
 * Where a command speaks.
 *
 * @param out what was asked for, nothing else
 * @param err what goes on meanwhile, and what went wrong
 * @param isTerminal true if somebody watches {@code err}, so that a line may be written over
 */
public record Screen(PrintStream out, PrintStream err, boolean isTerminal) {

    /** The streams of this process; the launcher says whether a terminal is there. */
    public static Screen ofProcess() {
        return new Screen(System.out, System.err, Boolean.getBoolean("dossier.terminal"));
    }

    public void say(String line) {
        out.println(line);
    }

    /** A line about what goes on. */
    public void note(String line) {
        if (isTerminal) {
            err.print("\r\u001b[K");
        }
        err.println(line);
    }

    /** A line that the next one replaces; nothing where nobody watches. */
    public void passing(String line) {
        if (isTerminal) {
            err.print("\r\u001b[K" + line);
            err.flush();
        }
    }

    /** Takes the passing line away. */
    public void clear() {
        passing("");
    }

    /** As in {@code [########------------]  6 of 15 files read}. */
    public static String bar(int done, int of, String what) {
        int full = of == 0 ? 20 : 20 * done / of;
        return "[" + "#".repeat(full) + "-".repeat(20 - full) + "]  " + done + " of " + of + " " + what;
    }
}
