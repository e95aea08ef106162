package dev.dossier.local.cli;

import dev.dossier.domain.casefile.Role;
import dev.dossier.local.inbox.Inbox;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.House;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Trouble;
import dev.dossier.local.runtime.Accounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the console, and works until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the console and the interface on loopback, reads what is handed in, and moves cases on until it is"
                    + " stopped (Ctrl-C). Started again, it goes on where it stood.",
            "With --inbox, files put into DIR/CASE are handed in to that case and then moved to DIR/CASE/.taken."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier serve",
            "  dossier serve --port 8090 --inbox /srv/scans",
            "  dossier serve --role staff,reviewer    a link for those who work on cases, not for supervisors"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "2:wrong usage",
            "3:the port or the home is taken, or something that Dossier needs is away or broken",
            "130:stopped with Ctrl-C; what was handed in is kept, and work goes on at the next start"
        })
final class ServeCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--port", defaultValue = "8088", description = "The port; 0 for any. Otherwise ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--inbox", paramLabel = "DIR", description = "A folder to watch.")
    private @Nullable Path inbox;

    @Option(
            names = "--role",
            split = ",",
            paramLabel = "ROLE",
            description = "What whoever opens the link may do: staff, reviewer, supervisor, auditor; several with"
                    + " commas. Otherwise everything.")
    private Set<Role> roles = House.PEOPLE;

    ServeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        requirePort(port);
        if (!House.PEOPLE.containsAll(roles)) {
            throw Trouble.usage("Roles that people have are staff, reviewer, supervisor and auditor.");
        }
        try (House house = House.open(home.settings(), port, roles);
                Inbox watched = watched(house).orElse(null)) {
            screen.say("The console: " + house.link());
            screen.say("The home:    " + home.home());
            if (watched != null) {
                screen.say("The inbox:   " + watched.folder());
                watched.start();
            }
            screen.say("Stop with Ctrl-C.");
            house.closeWithProcess();
            new CountDownLatch(1).await();
        }
        return Exit.DONE.code();
    }

    static void requirePort(int port) {
        if (port < 0 || port > 65_535) {
            throw Trouble.usage("A port lies between 1 and 65535; 0 means any that is free.");
        }
    }

    private Optional<Inbox> watched(House house) throws IOException {
        if (inbox == null) {
            return Optional.empty();
        }
        Path folder = Files.createDirectories(inbox.toAbsolutePath().normalize());
        return Optional.of(new Inbox(folder, house.runtime().intake(), Accounts.ofProcess(), screen::note));
    }
}
