package dev.dossier.domain.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One line of the audit trail. Each line carries a hash over itself and the line before, so that a line that was
 * changed, left out or moved shows.
 *
 * @param sequence from 1 without a gap
 * @param version the version of the case file that this event brought about
 * @param chain SHA-256, 64 lower-case hexadecimal digits, over these UTF-8 texts joined by line feeds: the previous
 *     line's chain (64 zeros before the first), sequence, version, time in ISO 8601, account, role, type, facts
 */
public record HistoryEntry(int sequence, CaseVersion version, Instant at, Actor by, CaseEvent event, String chain) {

    /** The chain before the first line. */
    static final String BEGINNING = "0".repeat(64);

    static HistoryEntry after(List<HistoryEntry> history, CaseVersion version, Instant at, Actor by, CaseEvent event) {
        int sequence = history.size() + 1;
        String previous = history.isEmpty() ? BEGINNING : history.getLast().chain();
        return new HistoryEntry(sequence, version, at, by, event, link(previous, sequence, version, at, by, event));
    }

    /** True if every line follows from the one before. */
    public static boolean isUnbroken(List<HistoryEntry> history) {
        String previous = BEGINNING;
        int sequence = 1;
        for (HistoryEntry entry : history) {
            String expected = link(previous, sequence, entry.version, entry.at, entry.by, entry.event);
            if (entry.sequence != sequence || !entry.chain.equals(expected)) {
                return false;
            }
            previous = entry.chain;
            sequence++;
        }
        return true;
    }

    private static String link(
            String previous, int sequence, CaseVersion version, Instant at, Actor by, CaseEvent event) {
        String line = String.join(
                "\n",
                previous,
                Integer.toString(sequence),
                Long.toString(version.number()),
                at.toString(),
                by.id(),
                by.role().name(),
                event.type(),
                String.join("\n", event.facts()));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(line.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
