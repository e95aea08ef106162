package dev.dossier.local.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, with a profile of its own that starts empty. Nothing is downloaded for it. */
final class Chromium implements AutoCloseable {

    static final String HOW_TO_HAVE_IT = "Skipped: the console's browser test needs Chromium on the PATH"
            + " (Debian: apt install chromium; macOS: brew install --cask chromium).";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> ON_MACOS = List.of(
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private final Process process;
    private final DevTools tools;

    private Chromium(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** The Chromium or Chrome of this machine, if it has one. */
    static Optional<Path> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> onPath = NAMES.stream()
                .flatMap(name -> Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(path)
                        .map(folder -> Path.of(folder, name)));
        return Stream.concat(onPath, ON_MACOS.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts {@code program}.
     *
     * @param profile an empty folder
     */
    static Chromium start(Path program, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--lang=en-GB",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("chromium.log").toFile())
                .start();
        try {
            return new Chromium(process, new DevTools(address(process, profile.resolve("DevToolsActivePort"))));
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Chromium writes its port and the path of its socket into a file once it listens. */
    private static URI address(Process process, Path note) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            List<String> lines = Files.exists(note) ? Files.readAllLines(note) : List.of();
            if (lines.size() == 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IOException("Chromium did not start; see chromium.log in its profile");
    }

    /** A new tab that saves what is downloaded into {@code downloads}. */
    Tab tab(int width, int height, Path downloads) {
        tools.ask("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        JsonNode target = tools.ask("Target.createTarget", Map.of("url", "about:blank"));
        JsonNode attached = tools.ask(
                "Target.attachToTarget",
                Map.of("targetId", target.path("targetId").asText(), "flatten", true));
        return new Tab(tools, attached.path("sessionId").asText(), width, height);
    }

    @Override
    public void close() {
        try {
            tools.ask("Browser.close", Map.of());
        } finally {
            tools.close();
            process.onExit()
                    .orTimeout(60, TimeUnit.SECONDS)
                    .exceptionally(late -> {
                        process.descendants().forEach(ProcessHandle::destroyForcibly);
                        return process.destroyForcibly();
                    })
                    .join();
        }
    }
}
