package dev.dossier.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.CaseNumber;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the whole process at random instants while uploads arrive twice and in any order, starts it again, and
 * compares what becomes of the cases with what becomes of them in peace. Nothing temporary is left. Run it again with
 * {@code -Ddossier.kill.seed=}.
 */
class KillTest {

    private static final int KILLS = 50;

    /** A home is left in peace after so many kills, so that there are fresh ones to kill. */
    private static final int KILLS_IN_ONE_HOME = 13;

    /** Work in one home takes about so long, in milliseconds, once the process is up. */
    private static final int WORK = 1_000;

    private final long seed = Long.getLong("dossier.kill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private int kills;
    private int leftBehind;

    @TempDir
    Path folder;

    @Test
    void killing_the_process_at_any_instant_changes_nothing_about_the_outcome() throws Exception {
        long began = System.nanoTime();
        Path peace = folder.resolve("peace");
        assertThat(run(peace, Long.MAX_VALUE)).isTrue();
        Map<CaseNumber, Story> undisturbed = stories(peace);
        assertThat(undisturbed.values()).allSatisfy(story -> {
            assertThat(story.packages()).hasSize(2);
            assertThat(story.packages().getFirst()).noneMatch(line -> line.startsWith("problem"));
        });
        int homes = 0;
        while (kills < KILLS) {
            Path home = folder.resolve("home-" + homes++);
            worryThrough(home);
            assertThat(stories(home))
                    .as("seed " + seed + ", home " + home.getFileName())
                    .isEqualTo(undisturbed);
        }
        System.out.printf(
                "Killed %d times in %d homes, %d times with work on a bench, seed %d, in %d s%n",
                kills, homes, leftBehind, seed, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
    }

    private void worryThrough(Path home) throws Exception {
        int before = kills;
        while (kills < before + KILLS_IN_ONE_HOME) {
            if (run(home, random.nextInt(WORK))) {
                return;
            }
        }
        assertThat(run(home, Long.MAX_VALUE)).isTrue();
    }

    /**
     * Starts the process.
     *
     * @param patience how long it may work after it has opened the home, in milliseconds
     * @return true if it came to an end of its own
     */
    private boolean run(Path home, long patience) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + systemTemporary(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Household.class.getName(),
                        home.toString(),
                        Long.toString(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors.txt").toFile()))
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            boolean early = patience != Long.MAX_VALUE && random.nextInt(5) == 0;
            if (!early) {
                assertThat(out.readLine()).as("seed " + seed).isEqualTo(Household.OPEN);
            }
            boolean ended = process.waitFor(Math.min(patience, 300_000), TimeUnit.MILLISECONDS);
            if (!ended) {
                assertThat(patience).as("it never ends; seed " + seed).isNotEqualTo(Long.MAX_VALUE);
                kills++;
                process.destroyForcibly().waitFor();
                leftBehind += files(home.resolve("work")).isEmpty() ? 0 : 1;
                return false;
            }
            assertThat(process.exitValue()).as("seed " + seed + ": " + errors()).isZero();
            assertThat(files(home.resolve("work")))
                    .as("temporary files, seed " + seed)
                    .isEmpty();
            assertThat(files(systemTemporary()))
                    .as("the system's temporary files, seed " + seed)
                    .allMatch(file -> file.getFileName().toString().startsWith("sqlite-"));
            return true;
        } finally {
            process.destroyForcibly();
        }
    }

    private Path systemTemporary() throws IOException {
        return Files.createDirectories(folder.resolve("temporary"));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors.txt"));
    }

    private static Map<CaseNumber, Story> stories(Path home) throws IOException {
        Map<CaseNumber, Story> stories = new HashMap<>();
        List<String> complaints = new ArrayList<>();
        for (CaseNumber number : Plan.CASES) {
            stories.put(number, Story.of(home, number));
            complaints.addAll(Story.complaints(home, number));
        }
        assertThat(complaints).isEmpty();
        return stories;
    }
}
