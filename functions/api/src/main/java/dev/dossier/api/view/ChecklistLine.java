package dev.dossier.api.view;

import dev.dossier.api.words.Wording;
import dev.dossier.domain.casefile.DecisionId;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.Requirement;
import dev.dossier.domain.casefile.RequirementKey;
import dev.dossier.domain.casefile.RequirementState.Met;
import dev.dossier.domain.casefile.RequirementState.Unmet;
import dev.dossier.domain.casefile.RequirementState.Waived;
import dev.dossier.domain.paper.DocumentId;
import java.util.List;
import java.util.Optional;

/**
 * One line of the checklist.
 *
 * @param about the people whom it concerns; empty if it concerns the case as a whole
 * @param documents what meets it
 * @param alternatives the lawful ways to meet it, in plain words
 */
public record ChecklistLine(
        RequirementKey key,
        String title,
        List<PersonId> about,
        Standing state,
        List<DocumentId> documents,
        List<String> alternatives,
        boolean waivable,
        Optional<DecisionId> waivedBy) {

    /** How a line stands. */
    public enum Standing {
        MET,
        UNMET,
        WAIVED
    }

    static ChecklistLine of(Requirement requirement, Wording words) {
        Standing state = switch (requirement.state()) {
            case Met met -> Standing.MET;
            case Unmet unmet -> Standing.UNMET;
            case Waived waived -> Standing.WAIVED;
        };
        return new ChecklistLine(
                requirement.key(),
                requirement.template().title(),
                requirement.about(),
                state,
                requirement.state() instanceof Met(var by) ? by : List.of(),
                requirement.template().alternatives().stream()
                        .map(words::papers)
                        .toList(),
                requirement.template().waivable(),
                requirement.state() instanceof Waived(var by) ? Optional.of(by) : Optional.empty());
    }
}
