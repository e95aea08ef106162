package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.DocumentMissing;
import dev.dossier.domain.casefile.RequirementState;
import java.util.stream.Stream;

/** The checklist asks for a paper that is not there. A waived requirement stays a finding, settled by the waiver. */
final class DocumentMissingRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.requirements().stream()
                .filter(requirement -> !(requirement.state() instanceof RequirementState.Met))
                .map(requirement -> new DocumentMissing(requirement.key()));
    }
}
