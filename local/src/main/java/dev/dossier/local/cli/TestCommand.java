package dev.dossier.local.cli;

import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Trouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Explains the tests; the launcher runs them, since they build the very program that this is. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Builds everything anew and runs every test: units, contracts, workflow paths, CDK assertions, and the"
                    + " console in a browser. Takes up to 20 minutes on 2 cores.",
            "As root on Debian it installs Chromium by apt if there is none; elsewhere it says in one line which tests"
                    + " are skipped, and how to have them."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier test                        everything",
            "  dossier test -pl local -am          one module and what it needs"
        })
final class TestCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new Trouble(Exit.WRONG_USAGE, "The tests are run by the launcher: type ./dossier test in the sources.");
    }
}
