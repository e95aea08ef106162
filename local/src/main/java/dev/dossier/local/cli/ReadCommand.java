package dev.dossier.local.cli;

import dev.dossier.json.Json;
import dev.dossier.json.ReadReport;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what files say, without any case. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads files and says what they say: pages, documents, fields with their evidence. Opens no case and keeps"
                    + " nothing.",
            "Files are read in child processes with limits on memory and time, one per core. A file that cannot be read"
                    + " is a result with problems, not an error."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier read passport.jpg                 a table",
            "  dossier read --json *.pdf > read.jsonl    one JSON object per file, in order"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file was processed, those that cannot be read among them",
            "2:wrong usage",
            "3:something that Dossier needs is away or broken"
        })
final class ReadCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--json", description = "One JSON object per file and line, and nothing else.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scans: PDF, TIFF, JPEG, PNG, WebP and others.")
    private List<String> files = List.of();

    ReadCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Consumer<ReadReport> printer = json ? report -> screen.say(Json.line(report)) : new ReadTable(screen)::print;
        int[] done = {0};
        try (ReadingRoom room = ReadingRoom.open(home.settings())) {
            screen.passing(Screen.bar(0, files.size(), "files read"));
            room.read(files, report -> {
                screen.clear();
                printer.accept(report);
                done[0]++;
                screen.passing(Screen.bar(done[0], files.size(), "files read"));
            });
        } finally {
            screen.clear();
        }
        return Exit.DONE.code();
    }
}
