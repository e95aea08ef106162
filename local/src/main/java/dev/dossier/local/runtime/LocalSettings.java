package dev.dossier.local.runtime;

import dev.dossier.local.reader.ReaderLimits;
import dev.dossier.reading.ReadingSettings;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What one machine works with.
 *
 * @param home the folder that holds everything: database, files, engines; made if it is not there
 * @param readers how many child processes read at once, at least 1
 */
public record LocalSettings(Path home, int readers, ReaderLimits limits, ReadingSettings reading) {

    public LocalSettings {
        if (readers < 1) {
            throw new IllegalArgumentException("At least one process reads");
        }
    }

    /** One reader a processor, 1 GiB of heap each, three minutes a page. */
    public static LocalSettings standard(Path home) {
        return new LocalSettings(
                home, Runtime.getRuntime().availableProcessors(), standardLimits(), ReadingSettings.standard());
    }

    /**
     * 1 GiB of heap, 2.5 GiB in all; 5 minutes to take a file apart, 3 for a page, 3 to put pages together.
     * These are minutes of the clock: on a machine that is busy with other things, reading takes its time.
     */
    public static ReaderLimits standardLimits() {
        return new ReaderLimits(
                1024, 2560, Duration.ofMinutes(5), Duration.ofMinutes(3), Duration.ofMinutes(3), Duration.ofMinutes(2));
    }

    Path database() {
        return home.resolve("dossier.db");
    }

    Path files() {
        return home.resolve("files");
    }

    Path drafts() {
        return home.resolve("drafts");
    }

    /** Where everything temporary lies. */
    Path work() {
        return home.resolve("work");
    }

    /** Where steps work. */
    Path benches() {
        return work().resolve("steps");
    }

    /** Where child processes make temporary files. */
    Path readerWork() {
        return work().resolve("readers");
    }

    /** Where native libraries and models are unpacked. */
    public Path engines() {
        return home.resolve("engines");
    }
}
