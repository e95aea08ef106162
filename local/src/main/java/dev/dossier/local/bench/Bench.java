package dev.dossier.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.fixtures.sets.Expected;
import dev.dossier.fixtures.sets.FixtureSet;
import dev.dossier.fixtures.sets.TextPage;
import dev.dossier.local.bench.Team.Time;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * One run of everything, on pages drawn for it.
 *
 * @param folder for pages and texts
 * @param engines where engines are unpacked
 * @param pages how many pages of text, and as many papers with a zone
 * @param atOnce how many pages are read at once by each contender
 */
public record Bench(Path folder, Path engines, long seed, int pages, int atOnce) {

    /**
     * What came of it.
     *
     * @param zoneMilliseconds to find and read the zone, for each paper with one, a paper at a time
     * @param fieldMilliseconds from the file to its documents and fields, for each, a paper at a time
     */
    public record Outcome(
            Bench bench,
            List<Run> runs,
            List<Contender> absent,
            List<Double> zoneMilliseconds,
            List<Double> fieldMilliseconds) {

        public Outcome {
            runs = List.copyOf(runs);
            absent = List.copyOf(absent);
            zoneMilliseconds = List.copyOf(zoneMilliseconds);
            fieldMilliseconds = List.copyOf(fieldMilliseconds);
        }
    }

    /** Runs it; {@code note} is told what is being done. */
    public Outcome run(Consumer<String> note) throws IOException, InterruptedException {
        note.accept("drawing pages");
        List<Path> text = textPages();
        List<Path> papers = papersWithZone();
        Team team = new Team(engines);
        List<Run> runs = new ArrayList<>();
        List<Contender> absent = new ArrayList<>();
        note.accept(Contender.PIPELINE.title());
        runs.add(measured(Contender.PIPELINE, team.read("pipeline", text, atOnce), text, "pipeline"));
        note.accept(Contender.LIBRARY.title());
        runs.addFirst(measured(Contender.LIBRARY, team.read("library", text, atOnce), text, "library"));
        if (Programs.isInstalled("tesseract")) {
            note.accept(Contender.TESSERACT.title());
            runs.add(timed(Contender.TESSERACT, text, () -> Programs.tesseract(text, atOnce)));
        } else {
            absent.add(Contender.TESSERACT);
        }
        if (Programs.isInstalled("ocrmypdf")) {
            note.accept(Contender.OCRMYPDF.title());
            Path pdf = Programs.pdf(text, folder.resolve("pages.pdf"));
            runs.add(timed(Contender.OCRMYPDF, text, () -> Programs.ocrmypdf(pdf, atOnce)));
        } else {
            absent.add(Contender.OCRMYPDF);
        }
        note.accept("papers with a machine-readable zone");
        return new Outcome(
                this,
                runs,
                absent,
                team.read("zones", papers, 1).milliseconds(),
                team.read("pipeline", papers, 1).milliseconds());
    }

    private List<Path> textPages() throws IOException {
        List<Path> written = new ArrayList<>();
        for (int i = 1; i <= pages; i++) {
            written.add(TextPage.of(seed, i).write(folder, String.format(Locale.ROOT, "text-%03d", i)));
        }
        return written;
    }

    /** Clean and aged ones in turn, in files that hold one picture. */
    private List<Path> papersWithZone() throws IOException {
        FixtureSet set = new FixtureSet(seed, FixtureSet.Kind.ALL, folder.resolve("papers"));
        List<Path> papers = new ArrayList<>();
        for (int number = 1; papers.size() < pages; number++) {
            Expected expected = set.write(number);
            if (expected.hasZone() && expected.isOnePicture()) {
                papers.add(folder.resolve("papers").resolve(expected.file()));
            }
        }
        return papers;
    }

    private static Run measured(Contender contender, Time time, List<Path> pages, String what) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path page : pages) {
            texts.add(Files.readString(Path.of(page + "." + what + ".txt"), UTF_8));
        }
        return new Run(contender, pages.size(), time.seconds(), time.peakMebibytes(), errors(pages, texts));
    }

    /** Reads every page. */
    @FunctionalInterface
    private interface Reading {
        List<String> texts() throws IOException, InterruptedException;
    }

    private static Run timed(Contender contender, List<Path> pages, Reading reading)
            throws IOException, InterruptedException {
        try (Memories memories = new Memories()) {
            long begun = System.nanoTime();
            List<String> texts = reading.texts();
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new Run(contender, pages.size(), seconds, memories.peakMebibytes(), errors(pages, texts));
        }
    }

    private static double errors(List<Path> pages, List<String> texts) throws IOException {
        double sum = 0;
        for (int i = 0; i < pages.size(); i++) {
            String truth = Files.readString(Path.of(pages.get(i).toString().replaceFirst("\\.png$", ".truth")), UTF_8);
            sum += CharacterErrors.of(truth, texts.get(i));
        }
        return sum / pages.size();
    }
}
