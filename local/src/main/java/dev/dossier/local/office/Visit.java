package dev.dossier.local.office;

import dev.dossier.local.runtime.HomeTaken;
import dev.dossier.local.runtime.LocalSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * One command's dealings with a home: through the server that runs there, or by opening it for as long as the command
 * takes.
 */
public final class Visit implements AutoCloseable {

    private final Office office;
    private final Optional<House> own;

    private Visit(Office office, Optional<House> own) {
        this.office = office;
        this.own = own;
    }

    /** Goes to a home, which is made if it is not there. */
    public static Visit to(LocalSettings settings) throws IOException {
        try {
            House house = House.open(settings, 0);
            return new Visit(house.office(), Optional.of(house));
        } catch (HomeTaken e) {
            return new Visit(Doorplate.office(settings.home()), Optional.empty());
        }
    }

    /**
     * Goes to a home in which something has been opened before.
     *
     * @throws Trouble if nothing has; nothing is made
     */
    public static Visit toExisting(LocalSettings settings) throws IOException {
        if (!settings.isOpened()) {
            throw Trouble.usage("There are no cases in " + settings.home()
                    + ". Open one (dossier case open --help), or name another place with --home.");
        }
        return to(settings);
    }

    public Office office() {
        return office;
    }

    /** Lets work that is nearly done come to its end, and leaves; a server that runs there goes on. */
    @Override
    public void close() {
        own.ifPresent(house -> {
            long until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
            try {
                while (!house.runtime().isQuiet() && System.nanoTime() - until < 0) {
                    Thread.sleep(20);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            house.close();
        });
    }
}
