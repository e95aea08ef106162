package dev.dossier.json.published;

import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.DecisionId;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.FindingKey;
import dev.dossier.domain.casefile.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A finding, what the policy made of it, and the decision that settled it.
 *
 * @param facts the finding itself; its kind is the finding's code
 */
public record PublishedFinding(FindingKey key, Severity severity, Finding facts, Optional<DecisionId> settledBy) {

    static List<PublishedFinding> of(CaseFile file) {
        return file.checked().stream()
                .flatMap(checked -> checked.findings().stream())
                .map(assessed -> new PublishedFinding(
                        assessed.key(), assessed.severity(), assessed.finding(), assessed.settledBy()))
                .toList();
    }
}
