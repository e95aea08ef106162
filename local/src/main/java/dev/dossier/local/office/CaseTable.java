package dev.dossier.local.office;

import dev.dossier.api.view.CaseLine;
import dev.dossier.api.view.CaseView;
import dev.dossier.api.view.ChecklistLine;
import dev.dossier.api.view.DocumentView;
import dev.dossier.api.view.FieldView;
import dev.dossier.api.view.FindingView;
import dev.dossier.api.view.WaitingFor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints cases for people. */
public final class CaseTable {

    private final Screen screen;

    public CaseTable(Screen screen) {
        this.screen = screen;
    }

    public void list(List<CaseLine> cases) {
        for (CaseLine line : cases) {
            screen.say(String.format(
                    Locale.ROOT,
                    "%-24s %-22s %-8s checklist %d/%d, %d open%s",
                    line.number().text(),
                    line.type().text(),
                    line.state(),
                    line.met(),
                    line.asked(),
                    line.open(),
                    waiting(line.waitingFor())));
        }
    }

    /** How a case stands, and what is open. */
    public void show(CaseView view) {
        screen.say(
                view.number().text() + "  " + view.type().title() + "  " + view.state() + waiting(view.waitingFor()));
        view.documents().forEach(this::document);
        view.checklist().forEach(this::line);
        view.findings().stream().filter(FindingView::open).forEach(this::finding);
        view.packages().forEach(made -> screen.say("  package " + made.id().text() + "  digest " + made.digest()));
    }

    private void document(DocumentView document) {
        long read = document.fields().stream()
                .filter(field -> field.state() == FieldView.Standing.READ)
                .count();
        long accepted = document.fields().stream().filter(FieldView::accepted).count();
        screen.say("  document  " + document.label() + " (" + document.type() + "), " + read + " fields read, "
                + accepted + " accepted");
    }

    private void line(ChecklistLine line) {
        String about = line.about().stream().map(person -> person.text()).collect(Collectors.joining(", "));
        screen.say("  checklist " + line.state() + "  " + line.title() + (about.isEmpty() ? "" : " (" + about + ")"));
    }

    private void finding(FindingView finding) {
        screen.say("  finding   " + finding.severity() + "  " + finding.title());
        screen.say("            " + finding.found());
        screen.say("            " + finding.next());
    }

    private static String waiting(List<WaitingFor> whom) {
        return whom.isEmpty()
                ? ""
                : ", waits for "
                        + whom.stream()
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" and "));
    }
}
