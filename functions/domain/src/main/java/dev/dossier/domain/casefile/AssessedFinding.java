package dev.dossier.domain.casefile;

import java.util.Optional;

/** A finding with what the policy makes of it and the decision that settled it, if one did. */
public record AssessedFinding(Finding finding, Severity severity, Optional<DecisionId> settledBy) {

    public FindingKey key() {
        return finding.key();
    }

    /** True if the case cannot close because of it. */
    public boolean isOpen() {
        return severity != Severity.NOTE && settledBy.isEmpty();
    }
}
