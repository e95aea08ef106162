package dev.dossier.api.view;

import dev.dossier.api.words.Wording;
import dev.dossier.casework.port.CaseSummary;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.RulingKind;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Shows whole cases. */
public final class CaseViews {

    private final Wording words;

    public CaseViews(Wording words) {
        this.words = words;
    }

    /**
     * Shows a case.
     *
     * @param may whether the reader may give a ruling
     */
    public CaseView of(Examined examined, Predicate<RulingKind> may) {
        CaseFile file = examined.file();
        FindingViews findings = new FindingViews(examined, words, may);
        CaseSummary now = summaryNow(examined);
        return new CaseView(
                file.number(),
                file.version(),
                new TypeLabel(examined.type().id(), examined.type().title()),
                file.round(),
                WaitingFor.stateOf(now),
                WaitingFor.of(now),
                file.people(),
                file.relationships(),
                examined.checked().requirements().stream()
                        .map(requirement -> ChecklistLine.of(requirement, words))
                        .toList(),
                examined.papers().documents().stream()
                        .map(document -> DocumentView.of(document, examined, words))
                        .toList(),
                examined.checked().findings().stream().map(findings::of).toList(),
                file.uploads().stream().map(UploadView::of).toList(),
                examined.papers().ledger().entrySet().stream()
                        .map(page -> LedgerLine.of(page.getKey(), page.getValue()))
                        .toList(),
                file.decisions().stream()
                        .map(decision -> DecisionView.of(decision, examined, words))
                        .toList(),
                file.packages());
    }

    /** The summary as it will be once the workflow has made the same check. */
    private static CaseSummary summaryNow(Examined examined) {
        CaseFile file = examined.file();
        return CaseSummary.of(
                file.isSealed() || Optional.of(examined.checked()).equals(file.checked())
                        ? file
                        : CaseChanges.recordCheck(file, examined.checked(), Instant.EPOCH));
    }
}
