package dev.dossier.local.demo;

import dev.dossier.casework.Workshop;
import dev.dossier.fixtures.sets.DemoCases;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Trouble;
import dev.dossier.local.runtime.HomeLock;
import dev.dossier.local.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder that a demo works in. */
final class DemoHome {

    private static final String MARK = "made-by-dossier-demo";

    private DemoHome() {}

    /** Empties the folder, if it is a demo's, and draws the cases. */
    static List<DemoCase> prepare(Path home, Screen screen) throws IOException {
        boolean used = Files.isDirectory(home) && !Folders.isEmpty(home);
        if (used && !Files.exists(home.resolve(MARK))) {
            throw new Trouble(
                    Exit.WRONG_USAGE,
                    home + " holds something that no demo has made. Choose another place with --home.");
        }
        HomeLock.take(home).close(); // nobody works in it
        Workshop.emptied(home);
        Files.writeString(home.resolve(MARK), "dossier demo empties this folder whenever it starts.\n");
        screen.note("Drawing the scans of three made-up cases ...");
        Path drawn = home.resolve("drawn");
        DemoCases.write(drawn);
        return List.of(
                DemoCase.of(drawn, "1-complete"),
                DemoCase.of(drawn, "2-needs-review"),
                DemoCase.of(drawn, "3-marriage-missing"));
    }
}
