package dev.dossier.domain.casefile;

import java.time.Instant;
import java.util.List;

/**
 * One line of the audit trail. Each line carries a hash over itself and the line before, so that a line that was
 * changed, left out or moved shows.
 *
 * @param sequence from 1 without a gap
 * @param version the version of the case file that this event brought about
 * @param chain the {@link AuditChain}'s link of this line
 */
public record HistoryEntry(int sequence, CaseVersion version, Instant at, Actor by, CaseEvent event, String chain) {

    static HistoryEntry after(List<HistoryEntry> history, CaseVersion version, Instant at, Actor by, CaseEvent event) {
        String previous =
                history.isEmpty() ? AuditChain.BEGINNING : history.getLast().chain();
        HistoryEntry bare = new HistoryEntry(history.size() + 1, version, at, by, event, "");
        return new HistoryEntry(bare.sequence, version, at, by, event, AuditChain.link(previous, bare.line()));
    }

    /** True if every line follows from the one before. */
    public static boolean isUnbroken(List<HistoryEntry> history) {
        String previous = AuditChain.BEGINNING;
        int sequence = 1;
        for (HistoryEntry entry : history) {
            if (entry.sequence != sequence || !entry.chain.equals(AuditChain.link(previous, entry.line()))) {
                return false;
            }
            previous = entry.chain;
            sequence++;
        }
        return true;
    }

    /** What the chain is computed over, after the previous link. */
    private List<String> line() {
        return List.of(
                Integer.toString(sequence),
                Long.toString(version.number()),
                at.toString(),
                by.id(),
                by.role().name(),
                event.type(),
                String.join("\n", event.facts()));
    }
}
