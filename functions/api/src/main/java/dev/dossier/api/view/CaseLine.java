package dev.dossier.api.view;

import dev.dossier.casework.port.CaseSummary;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.CaseVersion;
import java.time.Instant;
import java.util.List;

/**
 * One line of the list of cases.
 *
 * @param open the findings that keep the case from closing
 * @param blocking those among them that wait for papers
 * @param unread the files that wait to be read
 * @param met the lines of the checklist that are met or waived
 * @param asked the lines of the checklist
 */
public record CaseLine(
        CaseNumber number,
        CaseTypeId type,
        CaseState state,
        List<WaitingFor> waitingFor,
        int open,
        int blocking,
        int unread,
        int met,
        int asked,
        int round,
        CaseVersion version,
        Instant changedAt) {

    public static CaseLine of(CaseSummary summary) {
        return new CaseLine(
                summary.number(),
                summary.type(),
                WaitingFor.stateOf(summary),
                WaitingFor.of(summary),
                summary.open(),
                summary.blocking(),
                summary.unread(),
                summary.met(),
                summary.asked(),
                summary.round(),
                summary.version(),
                summary.changedAt());
    }
}
