package dev.dossier.local.cli;

import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Keeps what libraries log away from the terminal; only warnings pass, one line each. */
final class Quiet {

    private static final Logger ROOT = Logger.getLogger("");

    private Quiet() {}

    static void libraries() {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%4$s: %5$s%n");
        LogManager.getLogManager().reset();
        Handler terse = new ConsoleHandler();
        terse.setFormatter(new SimpleFormatter());
        terse.setLevel(Level.WARNING);
        ROOT.addHandler(terse);
        ROOT.setLevel(Level.WARNING);
    }
}
