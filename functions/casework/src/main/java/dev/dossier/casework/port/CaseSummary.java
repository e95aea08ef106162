package dev.dossier.casework.port;

import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.CaseVersion;
import java.time.Instant;

/**
 * One line of a list of cases, without personal data.
 *
 * @param open the findings that keep the case from closing
 * @param unread the uploads that wait to be read
 */
public record CaseSummary(
        CaseNumber number,
        CaseVersion version,
        CaseTypeId type,
        int round,
        boolean isSealed,
        boolean isChecked,
        int open,
        int unread,
        Instant changedAt) {}
