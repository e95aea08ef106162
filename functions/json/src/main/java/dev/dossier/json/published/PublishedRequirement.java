package dev.dossier.json.published;

import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.RequirementKey;
import dev.dossier.domain.casefile.RequirementState;
import java.util.List;

/**
 * One line of the checklist and how it stands.
 *
 * @param title as staff read it
 * @param about the people whom it concerns; empty if it concerns the case as a whole
 */
public record PublishedRequirement(
        RequirementKey key, String title, List<PersonId> about, boolean waivable, RequirementState state) {

    static List<PublishedRequirement> of(CaseFile file) {
        return file.checked().stream()
                .flatMap(checked -> checked.requirements().stream())
                .map(requirement -> new PublishedRequirement(
                        requirement.key(),
                        requirement.template().title(),
                        requirement.about(),
                        requirement.template().waivable(),
                        requirement.state()))
                .toList();
    }
}
