package dev.dossier.api.view;

import dev.dossier.domain.casefile.AssessedFinding;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.Checked;
import dev.dossier.domain.casefile.FindingKey;
import dev.dossier.domain.casefile.Papers;
import dev.dossier.domain.casefile.Policy;
import dev.dossier.domain.casefile.Requirement;
import dev.dossier.domain.casefile.RequirementKey;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import java.util.Optional;

/** A case and all that follows from it at one moment. */
public record Examined(CaseFile file, CaseType type, Papers papers, Checked checked, Policy policy) {

    public Optional<AssessedFinding> finding(FindingKey key) {
        return checked.findings().stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst();
    }

    public Optional<Document> document(DocumentId id) {
        return papers.document(id);
    }

    public Optional<Requirement> requirement(RequirementKey key) {
        return checked.requirements().stream()
                .filter(requirement -> requirement.key().equals(key))
                .findFirst();
    }
}
