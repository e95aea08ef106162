package dev.dossier.local.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.json.Json;
import dev.dossier.local.evaluate.Answer;
import dev.dossier.local.evaluate.AnswerFolder;
import dev.dossier.local.evaluate.AnswerFolder.Sample;
import dev.dossier.local.evaluate.Evaluation;
import dev.dossier.local.evaluate.EvaluationJson;
import dev.dossier.local.evaluate.EvaluationPage;
import dev.dossier.local.evaluate.EvaluationText;
import dev.dossier.local.evaluate.Exhibit;
import dev.dossier.local.evaluate.Exhibits;
import dev.dossier.local.evaluate.Judge;
import dev.dossier.local.evaluate.Judgement;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well a folder of documents with expected answers is read. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Reads every document in a folder that has its expected answer, NAME.expected.json, beside it, and counts:"
                    + " values right, accepted, and accepted though wrong; types, zones and pages; time a page.",
            "What is printed holds no value of any document. The page that --html writes holds values and pictures."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier evaluate fixtures                          tables",
            "  dossier evaluate fixtures --html wrong.html        and a page that shows what went wrong",
            "  dossier evaluate scans --limit 50 --seed 7 --json  fifty drawn at random, as one JSON object"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every document was read, and every page is accounted for",
            "1:a document could not be read, or a page was lost",
            "2:wrong usage, or no document in the folder has an expected answer",
            "3:something that Dossier needs is away or broken"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--json", description = "One JSON object, and nothing else.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Writes a page that shows wrong values with pictures of their places. It holds personal data"
                    + " if the documents do.")
    private @Nullable Path html;

    @Option(names = "--limit", paramLabel = "N", description = "No more than N documents.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draws them at random, the same ones for the same seed. Otherwise in the order of names.")
    private @Nullable Long seed;

    @Parameters(paramLabel = "DIR", description = "The folder; the folders in it are looked through too.")
    private Path folder = Path.of("");

    EvaluateCommand(Screen screen) {
        this.screen = screen;
    }

    /** What became of a file, and what there is to show of it. */
    private record Looked(Judgement judgement, List<Exhibit> exhibits) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (limit < 1) {
            throw Trouble.usage("At least one document must be read: --limit 1 or more.");
        }
        if (!Files.isDirectory(folder)) {
            throw Trouble.usage("There is no folder " + folder + ". Look whether the path is right.");
        }
        AnswerFolder found = AnswerFolder.of(folder);
        List<Sample> samples = found.draw(limit, Optional.ofNullable(seed));
        if (samples.isEmpty()) {
            throw Trouble.usage("No document in " + folder + " has its expected answer beside it, named"
                    + " NAME.expected.json. test-fixtures/README.md shows what such an answer looks like.");
        }
        List<Looked> looked = read(samples);
        Evaluation evaluation =
                Evaluation.of(looked.stream().map(Looked::judgement).toList());
        print(evaluation, found);
        if (html != null) {
            List<Exhibit> exhibits =
                    looked.stream().flatMap(one -> one.exhibits().stream()).toList();
            Files.writeString(html, EvaluationPage.of(evaluation, exhibits));
            screen.note("Written: " + html + ". It holds personal data if the documents do; keep it as you keep them.");
        }
        return (evaluation.isWhole() ? Exit.DONE : Exit.NOT_AS_WISHED).code();
    }

    private List<Looked> read(List<Sample> samples) throws IOException, InterruptedException {
        Map<String, Sample> byName = new LinkedHashMap<>();
        samples.forEach(sample -> byName.put(sample.file().toString(), sample));
        Exhibits exhibits = new Exhibits();
        List<Looked> looked = new ArrayList<>();
        try (ReadingRoom room = ReadingRoom.open(home.settings())) {
            screen.passing(Screen.bar(0, samples.size(), "files read"));
            room.read(List.copyOf(byName.keySet()), file -> look(file, byName, exhibits), one -> {
                looked.add(one);
                screen.passing(Screen.bar(looked.size(), samples.size(), "files read"));
            });
        } finally {
            screen.clear();
        }
        return looked;
    }

    private Looked look(FileReport file, Map<String, Sample> samples, Exhibits exhibits) {
        Sample sample = Objects.requireNonNull(samples.get(file.report().file()));
        Answer answer = sample.answer();
        Judgement judgement = Judge.judge(folder.relativize(sample.file()).toString(), answer, file.report());
        return new Looked(
                judgement, html == null ? List.of() : exhibits.of(judgement, answer, file.report(), file.pictures()));
    }

    private void print(Evaluation evaluation, AnswerFolder found) {
        if (json) {
            ObjectNode root = EvaluationJson.of(evaluation);
            root.put("unansweredFiles", found.unanswered().size());
            root.put("answersWithoutFile", found.fileless().size());
            root.put("unusableAnswers", found.unusable().size());
            screen.say(Json.line(root));
            return;
        }
        EvaluationText.lines(evaluation).forEach(screen::say);
        say(found.unanswered(), "has no expected answer and was not read");
        say(found.fileless(), "is an answer without a document");
        say(found.unusable(), "is no expected answer that can be used");
    }

    private void say(List<Path> files, String what) {
        files.stream().limit(10).forEach(file -> screen.say("! " + folder.relativize(file) + " " + what));
        if (files.size() > 10) {
            screen.say("! and " + (files.size() - 10) + " more: each " + what);
        }
    }
}
