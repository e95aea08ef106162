package dev.dossier.casework.port;

import dev.dossier.domain.casefile.AssessedFinding;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.Checked;
import dev.dossier.domain.casefile.RequirementState;
import dev.dossier.domain.casefile.Severity;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/**
 * One line of a list of cases, without personal data.
 *
 * @param open the findings that keep the case from closing
 * @param blocking those among them that wait for papers rather than for a reviewer
 * @param unread the uploads that wait to be read
 * @param met the lines of the checklist that are met or waived
 * @param asked the lines of the checklist; 0 before the first check
 */
public record CaseSummary(
        CaseNumber number,
        CaseVersion version,
        CaseTypeId type,
        int round,
        boolean isSealed,
        boolean isChecked,
        int open,
        int blocking,
        int unread,
        int met,
        int asked,
        Instant changedAt) {

    /** The line for {@code file}, which has been stored. */
    public static CaseSummary of(CaseFile file) {
        Checked checked = file.checked().orElseGet(() -> new Checked(List.of(), List.of(), new TreeMap<>()));
        long blocking = checked.findings().stream()
                .filter(AssessedFinding::isOpen)
                .filter(finding -> finding.severity() == Severity.BLOCKING)
                .count();
        long unmet = checked.requirements().stream()
                .filter(requirement -> requirement.state() instanceof RequirementState.Unmet)
                .count();
        int asked = checked.requirements().size();
        return new CaseSummary(
                file.number(),
                file.version(),
                file.type(),
                file.round(),
                file.isSealed(),
                file.checked().isPresent(),
                (int) checked.open(),
                (int) blocking,
                file.unread().size(),
                asked - (int) unmet,
                asked,
                file.history().getLast().at());
    }
}
