package dev.dossier.api.view;

import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.Person;
import dev.dossier.domain.casefile.Relationship;
import dev.dossier.domain.casefile.SealedPackage;
import java.util.List;

/** Everything about one case but its history. */
public record CaseView(
        CaseNumber number,
        CaseVersion version,
        TypeLabel type,
        int round,
        CaseState state,
        List<WaitingFor> waitingFor,
        List<Person> people,
        List<Relationship> relationships,
        List<ChecklistLine> checklist,
        List<DocumentView> documents,
        List<FindingView> findings,
        List<UploadView> uploads,
        List<LedgerLine> ledger,
        List<DecisionView> decisions,
        List<SealedPackage> packages) {}
