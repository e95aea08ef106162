package dev.dossier.local.runtime;

import dev.dossier.api.ApiLimits;
import dev.dossier.casework.settings.Setting;
import dev.dossier.casework.settings.Settings;
import dev.dossier.local.reader.ReaderLimits;
import dev.dossier.reading.ReadingSettings;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What one machine works with.
 *
 * @param home the folder that holds everything: database, files, engines; made if it is not there
 */
public record LocalSettings(Path home, Settings settings) {

    /** Everything by default. */
    public static LocalSettings standard(Path home) {
        return new LocalSettings(home, Settings.standard());
    }

    /** How many child processes read at once. */
    public int readers() {
        int said = settings.whole(Setting.READERS);
        return said == 0 ? Runtime.getRuntime().availableProcessors() : said;
    }

    public ReaderLimits limits() {
        return new ReaderLimits(
                settings.whole(Setting.HEAP_MEBIBYTES),
                settings.whole(Setting.MEMORY_MEBIBYTES),
                settings.seconds(Setting.PREPARE_SECONDS),
                settings.seconds(Setting.PAGE_SECONDS),
                settings.seconds(Setting.EXTRACT_SECONDS),
                settings.seconds(Setting.START_SECONDS));
    }

    public ReadingSettings reading() {
        return ReadingSettings.of(settings);
    }

    /** True if a Dossier has worked in this home. */
    public boolean isOpened() {
        return Files.exists(database());
    }

    ApiLimits api() {
        return ApiLimits.of(settings);
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
