package dev.dossier.local.demo;

import dev.dossier.api.view.CaseView;
import dev.dossier.api.view.FindingView;
import dev.dossier.domain.casefile.RulingKind;
import dev.dossier.local.office.Office;
import dev.dossier.local.office.Rulings;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Plays the part of the reviewer of case two: knows an answer to what is expected, and to nothing else. */
final class Reviewer {

    private static final Map<String, RulingKind> ANSWERS = Map.of(
            "document-expired", RulingKind.ACCEPT,
            "birth-date-disagrees", RulingKind.ACCEPT,
            "field-illegible", RulingKind.ILLEGIBLE);

    private final Office office;

    Reviewer(Office office) {
        this.office = office;
    }

    /** Rules on every finding that the reviewer knows an answer to. */
    void review(CaseView view) throws IOException {
        List<FindingView> open =
                view.findings().stream().filter(FindingView::open).toList();
        for (FindingView finding : open) {
            RulingKind ruling = ANSWERS.get(finding.code());
            if (ruling != null && finding.allowed().contains(ruling)) {
                office.decide(
                        view.number(), Rulings.asked(view, finding, ruling, "Settled by the reviewer of the demo."));
            }
        }
    }
}
