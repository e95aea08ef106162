package dev.dossier.local.bench;

import dev.dossier.local.bench.Bench.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The outcome as tables of Markdown, which people can read as they are. */
public final class BenchText {

    private BenchText() {}

    public static List<String> lines(Outcome outcome, LocalDate today) {
        List<String> lines = new ArrayList<>();
        Bench bench = outcome.bench();
        lines.add(String.format(
                Locale.ROOT,
                "%s, `./dossier bench --pages %d --seed %d --at-once %d`, %s with %d processors, Java %s.",
                today,
                bench.pages(),
                bench.seed(),
                bench.atOnce(),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version")));
        lines.add("");
        lines.add(
                "| pages of text | pages a minute | time against the bare library | memory, MiB | character errors |");
        lines.add("| --- | --- | --- | --- | --- |");
        Run library = outcome.runs().getFirst();
        outcome.runs()
                .forEach(run -> lines.add(String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.2f | %d | %.2f %% |",
                        run.contender().title(),
                        run.pagesPerMinute(),
                        run.seconds() / library.seconds(),
                        run.peakMebibytes(),
                        run.characterErrors() * 100)));
        outcome.absent().forEach(absent -> lines.add("| " + absent.title() + " | not installed | | | |"));
        lines.add("");
        lines.add("| papers with a machine-readable zone, one at a time, warm | median, ms | slowest, ms |");
        lines.add("| --- | --- | --- |");
        lines.add(row("finding and reading the zone", outcome.zoneMilliseconds()));
        lines.add(row("from the file to its documents and fields", outcome.fieldMilliseconds()));
        return lines;
    }

    private static String row(String title, List<Double> milliseconds) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "| %s | %.0f | %.0f |", title, sorted.get(sorted.size() / 2), sorted.getLast());
    }
}
