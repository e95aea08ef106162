package dev.dossier.json.published;

import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import java.util.List;

/** The audit trail of a case: the file {@code audit.json}. */
public record PublishedAudit(String format, CaseNumber caseNumber, List<PublishedEvent> entries) {

    /** The name of this form; another form has another name. */
    public static final String FORMAT = "dossier-audit-1";

    public static PublishedAudit of(CaseFile file) {
        return new PublishedAudit(
                FORMAT,
                file.number(),
                file.history().stream().map(PublishedEvent::of).toList());
    }
}
