package dev.dossier.local.cli;

import dev.dossier.api.view.CaseView;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.json.Rules;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Trouble;
import dev.dossier.local.office.Visit;
import dev.dossier.reading.cover.CoverPrinter;
import dev.dossier.reading.cover.CoverPrinter.Sheet;
import dev.dossier.workflows.Workflows;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes cover sheets to print. */
@Command(
        name = "cover",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a PDF of cover sheets, one for every paper that the case still needs.",
            "Print it, lay each sheet on top of its paper, scan the whole stack and hand it in as one file: everything"
                    + " up to the next sheet becomes that paper of that person. A sheet of another case assigns"
                    + " nothing and is found."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier cover A-17                             writes A-17-cover.pdf here",
            "  dossier cover A-17 --all --out sheets.pdf      for papers that are here as well",
            "  dossier cover A-17 --person spouse --type ID_CARD    one sheet for one paper"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the sheets are there",
            "1:the case needs no paper, and no sheet was made",
            "2:wrong usage, or no such case or person"
        })
final class CoverCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--out", paramLabel = "FILE", description = "A file that is not there yet.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Write over a file that is there.")
    private boolean force;

    @Option(names = "--all", description = "Also for papers that are here or were waived.")
    private boolean all;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "One sheet for a paper of this kind: ${COMPLETION-CANDIDATES}.")
    private @Nullable DocumentType type;

    @Option(
            names = "--person",
            paramLabel = "ID",
            description = "With --type: whose paper it is, by their id in the case.")
    private @Nullable String person;

    @Parameters(paramLabel = "CASE", description = "The number of the case.")
    private @Nullable CaseNumber number;

    CoverCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        CaseNumber wanted = Objects.requireNonNull(number);
        if (person != null && type == null) {
            throw Trouble.usage("Say with --type what kind of paper of this person the sheet is for.");
        }
        Path file = file(wanted);
        List<Sheet> sheets;
        try (Visit visit = Visit.to(home.settings())) {
            sheets = sheets(visit.office().look(wanted));
        }
        if (sheets.isEmpty()) {
            throw new Trouble(
                    Exit.NOT_AS_WISHED,
                    "Case " + wanted.text() + " needs no further paper. Say --all for sheets of those that are here.");
        }
        try (OutputStream pdf = Files.newOutputStream(file)) {
            CoverPrinter.print(sheets, pdf);
        }
        screen.say(file.toString());
        screen.note("cover sheets: " + sheets.size());
        return Exit.DONE.code();
    }

    private List<Sheet> sheets(CaseView view) {
        CoverPlan plan = new CoverPlan(view);
        DocumentType one = type;
        return one == null ? plan.sheets(typeOf(view), all) : List.of(plan.sheet(personIn(view), one));
    }

    private Optional<PersonId> personIn(CaseView view) {
        String named = person;
        if (named == null) {
            return Optional.empty();
        }
        return Optional.of(view.people().stream()
                .map(known -> known.id())
                .filter(id -> id.text().equals(named))
                .findFirst()
                .orElseThrow(() -> Trouble.usage("The case has no such person. Their ids are: "
                        + String.join(
                                ", ",
                                view.people().stream()
                                        .map(known -> known.id().text())
                                        .toList()))));
    }

    private static CaseType typeOf(CaseView view) {
        return Workflows.CASE_TYPES.stream()
                .map(Workflows::caseType)
                .map(Rules::caseType)
                .filter(known -> known.id().equals(view.type().id()))
                .findFirst()
                .orElseThrow(() -> Trouble.usage("The checklist of this case is of a kind that this version lacks."));
    }

    private Path file(CaseNumber wanted) {
        Path named = out == null ? Path.of(wanted.text() + "-cover.pdf") : out;
        Path file = named.toAbsolutePath().normalize();
        if (Files.isDirectory(file) || (Files.exists(file) && !force)) {
            throw Trouble.usage(file + " is there already. Say --force to write over it, or --out for another file.");
        }
        return file;
    }
}
