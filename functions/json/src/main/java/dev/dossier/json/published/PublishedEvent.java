package dev.dossier.json.published;

import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.AuditChain;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.HistoryEntry;
import java.time.Instant;
import java.util.List;

/**
 * One line of the audit trail, with its facts as the plain texts that the chain is computed over.
 *
 * @param sequence from 1 without a gap
 */
public record PublishedEvent(
        int sequence, CaseVersion version, Instant at, Actor by, String type, List<String> facts, String chain) {

    static PublishedEvent of(HistoryEntry entry) {
        return new PublishedEvent(
                entry.sequence(),
                entry.version(),
                entry.at(),
                entry.by(),
                entry.event().type(),
                entry.event().facts(),
                entry.chain());
    }

    /** True if this line's link follows from {@code previous}, the link of the line before. */
    public boolean follows(String previous) {
        List<String> line = List.of(
                Integer.toString(sequence),
                Long.toString(version.number()),
                at.toString(),
                by.id(),
                by.role().name(),
                type,
                String.join("\n", facts));
        return chain.equals(AuditChain.link(previous, line));
    }
}
