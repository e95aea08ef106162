package dev.dossier.domain.casefile;

import java.util.List;

/**
 * One line of a case's checklist.
 *
 * @param about the people whom it concerns; empty if it concerns the case as a whole
 */
public record Requirement(
        RequirementKey key, RequirementTemplate template, List<PersonId> about, RequirementState state) {

    public Requirement {
        about = List.copyOf(about);
    }

    public Requirement in(RequirementState changed) {
        return new Requirement(key, template, about, changed);
    }
}
