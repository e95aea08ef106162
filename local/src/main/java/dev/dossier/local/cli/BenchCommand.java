package dev.dossier.local.cli;

import dev.dossier.local.bench.Bench;
import dev.dossier.local.bench.BenchText;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Trouble;
import dev.dossier.local.runtime.OneTimeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast Dossier reads. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Draws pages and reads them with Dossier, with the bare Tesseract library, and with the commands tesseract"
                    + " and ocrmypdf where they are installed, and prints pages a minute, ratios, memory and errors.",
            "Every contender reads the same pages, and as many of them at once. On a machine that is busy with other"
                    + " things only the ratios say something, and those roughly."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier bench                                   eight pages of each kind",
            "  dossier bench --pages 40 --write bench.md       and writes the tables into a file"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "2:wrong usage", "3:something that Dossier needs is away or broken"})
final class BenchCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--pages", paramLabel = "N", description = "Pages of text, and papers with a zone. Default: 8.")
    private int pages = 8;

    @Option(names = "--seed", paramLabel = "N", description = "Other pages for another seed. Default: 1.")
    private long seed = 1;

    @Option(names = "--at-once", paramLabel = "N", description = "Pages read at once. Default: one for each processor.")
    private int atOnce = Runtime.getRuntime().availableProcessors();

    @Option(names = "--write", paramLabel = "FILE", description = "Writes the tables into this file too.")
    private @Nullable Path write;

    BenchCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (pages < 1 || atOnce < 1 || pages < atOnce) {
            throw Trouble.usage("At least one page must be read at once, and no more at once than there are pages.");
        }
        try (OneTimeFolder temporary = OneTimeFolder.open()) {
            Path engines = Files.createDirectories(home.settings().engines()).toAbsolutePath();
            Bench bench = new Bench(temporary.folder(), engines, seed, pages, atOnce);
            List<String> lines = BenchText.lines(
                    bench.run(what -> screen.passing("bench: " + what)), LocalDate.now(Clock.systemUTC()));
            screen.clear();
            lines.forEach(screen::say);
            if (write != null) {
                Files.write(write, lines);
            }
            return Exit.DONE.code();
        } finally {
            screen.clear();
        }
    }
}
