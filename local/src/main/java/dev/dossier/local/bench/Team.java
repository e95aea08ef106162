package dev.dossier.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Warm child processes that share pages out among them and begin together. */
final class Team {

    /**
     * What a team needed.
     *
     * @param seconds from the common beginning until the last was done
     * @param milliseconds of each page
     */
    record Time(double seconds, List<Double> milliseconds, long peakMebibytes) {}

    private final Path engines;

    Team(Path engines) {
        this.engines = engines;
    }

    Time read(String what, List<Path> pages, int members) throws IOException {
        List<Process> team = new ArrayList<>();
        try (Memories memories = new Memories()) {
            for (int i = 0; i < members; i++) {
                team.add(start(what, share(pages, i, members)));
            }
            List<BufferedReader> voices =
                    team.stream().map(member -> member.inputReader(UTF_8)).toList();
            for (BufferedReader voice : voices) {
                if (!"ready".equals(voice.readLine())) {
                    throw new IOException("A process that was to be measured did not start");
                }
            }
            long begun = System.nanoTime();
            for (Process member : team) {
                member.getOutputStream().write('\n');
                member.getOutputStream().flush();
            }
            List<Double> milliseconds = new ArrayList<>();
            for (BufferedReader voice : voices) {
                voice.lines().forEach(line -> milliseconds.add(Double.valueOf(line)));
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (milliseconds.size() != pages.size()) {
                throw new IOException("A process that was to be measured did not read all its pages");
            }
            return new Time(seconds, milliseconds, memories.peakMebibytes());
        } finally {
            team.forEach(Process::destroyForcibly);
        }
    }

    private static List<Path> share(List<Path> pages, int member, int members) {
        List<Path> share = new ArrayList<>();
        for (int i = member; i < pages.size(); i += members) {
            share.add(pages.get(i));
        }
        return share;
    }

    private Process start(String what, List<Path> pages) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1024m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                BenchChild.class.getName(),
                what,
                engines.toString()));
        pages.forEach(page -> command.add(page.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return builder.start();
    }
}
