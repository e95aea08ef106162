package dev.dossier.local.cli;

import dev.dossier.casework.settings.Setting;
import dev.dossier.casework.settings.Settings;
import dev.dossier.casework.settings.WrongSetting;
import dev.dossier.local.office.Visit;
import dev.dossier.local.runtime.LocalSettings;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which home a command works in, and what it is told of settings. */
final class HomeOption {

    /** Names a home; every other variable of ours is a setting. */
    private static final String HOME = Setting.PREFIX + "HOME";

    /** Tells the console's development server where to find an interface; nothing to us. */
    private static final String URL = Setting.PREFIX + "URL";

    /** Settings of a home, one {@code name=value} a line. */
    private static final String FILE = "dossier.properties";

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The folder that holds cases, files and packages."
                    + " Otherwise $DOSSIER_HOME, or .dossier beside the launcher.")
    private @Nullable Path given;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description =
                    "Sets a limit, as in --set pages=500; again for another one. Otherwise $DOSSIER_PAGES, or"
                            + " dossier.properties in the home. A server that runs there has its own. docs/settings.md lists them.")
    private Map<String, String> said = new TreeMap<>();

    Path home() {
        return home(System.getenv());
    }

    private Path home(Map<String, String> environment) {
        return Optional.ofNullable(given)
                .or(() -> Optional.ofNullable(environment.get(HOME))
                        .filter(text -> !text.isBlank())
                        .map(Path::of))
                .orElseGet(() -> Path.of(System.getProperty("dossier.root", ""))
                        .toAbsolutePath()
                        .resolve(".dossier"))
                .toAbsolutePath()
                .normalize();
    }

    /** The home with its settings: of its file, of the environment, and of the command line, which counts most. */
    LocalSettings settings() throws IOException {
        return settings(System.getenv());
    }

    LocalSettings settings(Map<String, String> environment) throws IOException {
        Path home = home(environment);
        Map<String, String> around = new TreeMap<>(environment);
        around.keySet().removeAll(List.of(HOME, URL));
        Settings settings =
                Settings.standard().with(file(home)).with(Settings.in(around)).with(said);
        return new LocalSettings(home, settings);
    }

    private static Map<String, String> file(Path home) throws IOException {
        Path file = home.resolve(FILE);
        Map<String, String> settings = new TreeMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IllegalArgumentException e) {
                throw new WrongSetting(List.of(file + " is no file of properties"));
            }
            properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        }
        return settings;
    }

    /** Goes in, and makes the home if it is not there. */
    Visit visit() throws IOException {
        return Visit.to(settings());
    }

    /** Goes in to look; where nothing has ever been opened, nothing is made. */
    Visit look() throws IOException {
        return Visit.toExisting(settings());
    }
}
