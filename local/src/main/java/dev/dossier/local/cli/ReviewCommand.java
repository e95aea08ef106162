package dev.dossier.local.cli;

import dev.dossier.api.view.CaseState;
import dev.dossier.api.view.CaseView;
import dev.dossier.api.view.FindingView;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Trouble;
import dev.dossier.local.office.Visit;
import dev.dossier.local.office.Waiting;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what a person has to look at, and takes their decisions. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Without a finding: lists the open findings of a case, each with a number and a key.",
            "With one: decides it. Scripts should use the key, since numbers move when findings are settled."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier review A-17",
            "  dossier review A-17 1 --accept --reason \"Renewal is under way\"",
            "  dossier review A-17 2 --correct 1990-04-12",
            "  dossier review A-17 2 --illegible",
            "  dossier review A-17 3 --assign spouse",
            "  dossier review A-17 4 --waive --reason \"No register existed\""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is open (any more)",
            "1:findings are open",
            "2:wrong usage, or the decision does not fit the finding",
            "3:something that Dossier needs is away or broken"
        })
final class ReviewCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Parameters(index = "0", paramLabel = "CASE", description = "The number of the case.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CaseNumber number;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FINDING",
            description = "Its number in the list, or its key.")
    private @Nullable String which;

    @ArgGroup(heading = "The decision, one of:%n")
    private @Nullable Verdict verdict;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for whoever reads the package.")
    private String reason = "";

    ReviewCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        if ((which == null) != (verdict == null)) {
            throw Trouble.usage(
                    which == null
                            ? "Say which finding is decided: dossier review " + number.text() + " lists them."
                            : "Say what is decided, for instance --accept. See dossier review --help.");
        }
        try (Visit visit = home.look()) {
            CaseView view = visit.office().look(number);
            if (which != null && verdict != null) {
                visit.office().decide(number, verdict.about(view, finding(view, which), reason));
                view = new Waiting(visit.office(), screen)
                        .untilAtRest(List.of(number))
                        .getFirst();
            }
            return list(view).code();
        }
    }

    private static List<FindingView> open(CaseView view) {
        return view.findings().stream().filter(FindingView::open).toList();
    }

    private static FindingView finding(CaseView view, String which) {
        List<FindingView> open = open(view);
        if (which.matches("\\d{1,6}") && Integer.parseInt(which) >= 1 && Integer.parseInt(which) <= open.size()) {
            return open.get(Integer.parseInt(which) - 1);
        }
        return open.stream()
                .filter(finding -> finding.key().text().equals(which))
                .findFirst()
                .orElseThrow(() -> Trouble.usage("No open finding is called " + which + ". dossier review "
                        + view.number().text() + " lists them; perhaps it is settled already."));
    }

    private Exit list(CaseView view) {
        List<FindingView> open = open(view);
        for (int i = 0; i < open.size(); i++) {
            FindingView finding = open.get(i);
            screen.say((i + 1) + ". " + finding.severity() + "  " + finding.title());
            screen.say("   " + finding.found());
            screen.say("   " + finding.next());
            screen.say("   can be settled by " + rulings(finding) + "; key "
                    + finding.key().text());
        }
        screen.say(
                open.isEmpty()
                        ? "Nothing is open; the case is " + view.state() + "."
                        : open.size() + " open. Case " + view.number().text() + " is " + view.state() + ".");
        return open.isEmpty() || view.state() == CaseState.SEALED ? Exit.DONE : Exit.NOT_AS_WISHED;
    }

    private static String rulings(FindingView finding) {
        return finding.allowed().isEmpty()
                ? "a new paper only"
                : finding.allowed().stream()
                        .map(kind -> "--" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
                                + (finding.reasonFor().contains(kind) ? " (with --reason)" : ""))
                        .collect(Collectors.joining(", "));
    }
}
