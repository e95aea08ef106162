package dev.dossier.local.runtime;

import dev.dossier.local.engine.Observer;
import dev.dossier.local.reader.Trade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Opens the whole house with a reader that a test brings along. */
public final class HouseWithOtherReaders {

    private HouseWithOtherReaders() {}

    public static EmbeddedRuntime open(Path home, Trade reader) throws IOException {
        Files.createDirectories(home);
        return EmbeddedRuntime.open(LocalSettings.standard(home), reader, Observer.NOBODY, Clock.systemUTC());
    }
}
