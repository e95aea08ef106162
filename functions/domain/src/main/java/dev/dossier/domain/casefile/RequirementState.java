package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.DocumentId;
import java.util.List;

/** How a requirement stands. */
public sealed interface RequirementState {

    record Met(List<DocumentId> by) implements RequirementState {
        public Met {
            by = List.copyOf(by);
        }
    }

    record Unmet() implements RequirementState {}

    record Waived(DecisionId by) implements RequirementState {}
}
