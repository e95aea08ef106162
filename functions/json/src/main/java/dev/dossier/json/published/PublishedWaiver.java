package dev.dossier.json.published;

import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.Decision;
import dev.dossier.domain.casefile.DecisionId;
import dev.dossier.domain.casefile.RequirementKey;
import dev.dossier.domain.casefile.RequirementState;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A requirement that need not be met in this case, who said so and why. */
public record PublishedWaiver(RequirementKey requirement, DecisionId decision, Actor by, Instant at, String reason) {

    static List<PublishedWaiver> of(CaseFile file) {
        return file.checked().stream()
                .flatMap(checked -> checked.requirements().stream())
                .flatMap(requirement -> requirement.state() instanceof RequirementState.Waived(var decision)
                        ? waiver(file, requirement.key(), decision)
                        : Stream.empty())
                .toList();
    }

    private static Stream<PublishedWaiver> waiver(CaseFile file, RequirementKey requirement, DecisionId id) {
        return file.decisions().stream()
                .filter(decision -> decision.id().equals(id))
                .map(decision -> of(requirement, decision));
    }

    private static PublishedWaiver of(RequirementKey requirement, Decision decision) {
        return new PublishedWaiver(requirement, decision.id(), decision.by(), decision.at(), decision.reason());
    }
}
